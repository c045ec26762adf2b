// HubSpot's own client does what Tandem does. Usage: node hubspot.js BASE_PATH TOKEN LIST_ID LIST_NAME

import assert from 'node:assert/strict';
import { Client } from '@hubspot/api-client';

const [basePath, accessToken, listId, listName] = process.argv.slice(2);
const hubspot = new Client({ basePath, accessToken });
const { contacts, lists, properties } = hubspot.crm;

// Writes: created by a unique property, updated by the same and by id.
const ada = { idProperty: 'netsuite_id', id: '7001', objectWriteTraceId: 'a', properties: { netsuite_id: '7001', email: 'ada@example.com', lastname: 'King' } };
const created = await contacts.batchApi.upsert({ inputs: [ada] });
assert.equal(created.status, 'COMPLETE');
assert.equal(created.results[0]._new, true);
const id = created.results[0].id;
assert.ok(created.results[0].createdAt instanceof Date);
assert.equal((await contacts.batchApi.upsert({ inputs: [ada] })).results[0]._new, false);

const updated = await contacts.batchApi.update({
  inputs: [
    { id, objectWriteTraceId: 'b', properties: { lastname: 'Lovelace', phone: '' } },
    { id: '99999999', objectWriteTraceId: 'c', properties: { lastname: 'Nobody' } },
  ],
});
assert.equal(updated.results.length, 1);
assert.equal(updated.numErrors, 1);
assert.equal(updated.errors[0].category, 'OBJECT_NOT_FOUND');

// Reads.
assert.equal((await contacts.basicApi.getById(id, ['lastname', 'phone'])).properties.lastname, 'Lovelace');
const read = await contacts.batchApi.read({ idProperty: 'email', inputs: [{ id: 'ada@example.com' }], properties: ['lastname'], propertiesWithHistory: [] });
assert.equal(read.results[0].id, id);

const seen = new Set();
let after;
do {
  const page = await contacts.basicApi.getPage(7, after, ['email', 'netsuite_id']);
  page.results.forEach((contact) => seen.add(contact.id));
  after = page.paging?.next?.after;
} while (after);
assert.ok(seen.has(id));
assert.ok(seen.size > 7, 'more than a page');

const found = await contacts.searchApi.doSearch({
  filterGroups: [{ filters: [{ propertyName: 'lastmodifieddate', operator: 'GTE', value: '1' }, { propertyName: 'hs_object_id', operator: 'GT', value: '0' }] }],
  sorts: [{ propertyName: 'hs_object_id', direction: 'ASCENDING' }],
  properties: ['email'],
  limit: 200,
});
assert.equal(found.total, seen.size);
assert.deepEqual(found.results.map((contact) => contact.id), [...seen]);

// Lists and their members.
assert.equal((await lists.listsApi.getById(listId)).list.name, listName);
assert.equal((await lists.listsApi.getByName(listName, '0-1')).list.listId, listId);
const members = await lists.membershipsApi.getPage(listId, undefined, undefined, 250);
assert.equal(members.results.length, 2);
assert.ok(seen.has(members.results[0].recordId));

// Properties, and a new one.
const known = (await properties.coreApi.getAll('contacts')).results.map((property) => property.name);
assert.ok(known.includes('netsuite_id'));
await properties.groupsApi.create('contacts', { name: 'strangers', label: 'Strangers', displayOrder: -1 });
const groups = (await properties.groupsApi.getAll('contacts')).results.map((group) => group.name);
assert.ok(groups.includes('strangers'));
const made = await properties.coreApi.create('contacts', { name: 'shoe_size', label: 'Shoe size', type: 'number', fieldType: 'number', groupName: 'strangers' });
assert.equal(made.name, 'shoe_size');
assert.equal((await properties.coreApi.getByName('contacts', 'shoe_size')).type, 'number');

// The client has no part for the account and its token: its way to any address.
const account = await (await hubspot.apiRequest({ path: '/account-info/v3/details' })).json();
assert.ok(account.portalId > 0);
const usage = await (await hubspot.apiRequest({ path: '/account-info/v3/api-usage/daily/private-apps' })).json();
assert.ok(usage.results.length > 0);
const token = await (await hubspot.apiRequest({ method: 'POST', path: '/oauth/v2/private-apps/get/access-token-info', body: { tokenKey: accessToken } })).json();
assert.ok(token.scopes.includes('crm.objects.contacts.read'));

// What it makes of errors.
await assert.rejects(contacts.basicApi.create({ properties: { email: 'ada@example.com' } }), (error) => error.code === 409 && error.body.category === 'CONFLICT');
await assert.rejects(contacts.basicApi.getById('99999999'), (error) => error.code === 404);
await assert.rejects(new Client({ basePath, accessToken: 'wrong' }).crm.contacts.basicApi.getPage(), (error) => error.code === 401);

console.log('HubSpot: every call was served');
