// An independent client of SuiteTalk REST does what Tandem does; it logs in with a token (TBA).
// Usage: node netsuite.js BASE_URL REALM CONSUMER_KEY CONSUMER_SECRET TOKEN TOKEN_SECRET

import assert from 'node:assert/strict';
import NetSuiteRest from 'netsuite-rest';

const [base_url, realm, consumer_key, consumer_secret_key, token, token_secret] = process.argv.slice(2);
const login = { base_url, realm, consumer_key, consumer_secret_key, token, token_secret };
const netsuite = new NetSuiteRest(login);

const send = (method, path, body, heads = {}) =>
  netsuite.request({ method, path, body: body && JSON.stringify(body), heads: { 'content-type': 'application/json', ...heads } });
// The client copies the answer, and loses what Node.js computes from the raw headers.
const location = ({ rawHeaders }) => rawHeaders[rawHeaders.findIndex((name) => name.toLowerCase() === 'location') + 1];
const query = async (q) => (await send('POST', 'query/v1/suiteql?limit=1000', { q })).data;
const checked = { 'X-NetSuite-PropertyNameValidation': 'Error' };

// The clock and the fields of the account.
assert.ok(!Number.isNaN(Date.parse((await netsuite.request({ path: 'system/v1/serverTime' })).data.serverTime)));
const catalog = (await netsuite.request({ path: 'record/v1/metadata-catalog/customer', heads: { accept: 'application/schema+json' } })).data;
assert.equal(catalog.properties.lastName.type, 'string');

// A customer: created by external id, created again, changed.
const ada = { isPerson: true, lastName: 'King', email: 'ada@example.com', subsidiary: { id: '1' } };
const created = await send('PUT', 'record/v1/customer/eid:stranger-1', ada, checked);
assert.equal(created.statusCode, 204);
const id = location(created).match(/\/customer\/(\d+)$/)[1];
const again = await send('PUT', 'record/v1/customer/eid:stranger-1', ada, checked);
assert.ok(location(again).endsWith(`/customer/${id}`));
assert.equal((await send('PATCH', `record/v1/customer/${id}`, { lastName: 'Lovelace', phone: null }, checked)).statusCode, 204);

// Read by query, a page behind the last id; and as a record.
const rows = await query(`SELECT c.id, c.lastname, c.externalid FROM customer c WHERE c.id > 0 ORDER BY c.id`);
assert.equal(rows.count, rows.items.length);
const row = rows.items.find((one) => one.externalid === 'stranger-1');
assert.deepEqual([row.id, row.lastname], [id, 'Lovelace']);
assert.equal((await query(`SELECT c.id FROM customer c WHERE c.id > ${id} ORDER BY c.id`)).count, 0);
assert.equal((await netsuite.request({ path: `record/v1/customer/${id}` })).data.lastName, 'Lovelace');

// The same for a contact.
const contact = await send('PUT', 'record/v1/contact/eid:stranger-2', { lastName: 'Babbage', subsidiary: { id: '1' } }, checked);
assert.match(location(contact), /\/contact\/\d+$/);

// What it makes of errors.
const refused = (code, status) => (error) => {
  assert.equal(error.response.statusCode, status);
  assert.equal(JSON.parse(error.response.body)['o:errorDetails'][0]['o:errorCode'], code);
  return true;
};
await assert.rejects(send('PATCH', `record/v1/customer/${id}`, { category: { id: '9999' } }, checked), refused('INVALID_CONTENT', 400));
await assert.rejects(send('PATCH', 'record/v1/customer/99999999', { lastName: 'x' }), refused('NONEXISTENT_ID', 404));
await assert.rejects(query('SELECT c.shoe FROM customer c'), refused('INVALID_PARAMETER', 400));
await assert.rejects(new NetSuiteRest({ ...login, token_secret: 'wrong' }).request({ path: 'system/v1/serverTime' }), refused('INVALID_LOGIN', 401));

console.log('NetSuite: every call was served');
