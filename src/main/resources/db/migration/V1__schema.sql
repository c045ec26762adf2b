-- ${text}: a long text kept in the row; ${key}: case-sensitive text without accents;
-- ${instant}: a moment in UTC, microseconds. Each database has its own words for them.

CREATE TABLE sync_run (
  id BIGINT NOT NULL,
  job VARCHAR(64) NOT NULL,
  mode VARCHAR(16) NOT NULL,
  status VARCHAR(32) NOT NULL,
  reading VARCHAR(16) NOT NULL,
  rules VARCHAR(64) ${key} NOT NULL,
  execution_id BIGINT NOT NULL,
  started_at ${instant} NOT NULL,
  ended_at ${instant},
  message VARCHAR(2000) NOT NULL,
  times_cut INT NOT NULL,
  resume_at ${instant},
  netsuite_ceiling VARCHAR(64) NOT NULL,
  hubspot_ceiling VARCHAR(64) NOT NULL,
  approved_by VARCHAR(255) NOT NULL,
  approved_at ${instant},
  PRIMARY KEY (id)
);
CREATE INDEX sync_run_status ON sync_run (status, id);

CREATE TABLE run_count (
  run_id BIGINT NOT NULL,
  system_name VARCHAR(16) ${key} NOT NULL,
  outcome VARCHAR(16) ${key} NOT NULL,
  reason VARCHAR(64) ${key} NOT NULL,
  records BIGINT NOT NULL,
  PRIMARY KEY (run_id, system_name, outcome, reason)
);

CREATE TABLE step_progress (
  run_id BIGINT NOT NULL,
  step VARCHAR(64) ${key} NOT NULL,
  cursor_token VARCHAR(255) NOT NULL,
  exhausted BOOLEAN NOT NULL,
  records_read BIGINT NOT NULL,
  records_written BIGINT NOT NULL,
  PRIMARY KEY (run_id, step)
);

CREATE TABLE watermark (
  system_name VARCHAR(16) ${key} NOT NULL,
  position_text VARCHAR(64) NOT NULL,
  rules VARCHAR(64) ${key} NOT NULL,
  run_id BIGINT NOT NULL,
  PRIMARY KEY (system_name)
);

CREATE TABLE lease (
  name VARCHAR(32) ${key} NOT NULL,
  run_id BIGINT,
  node VARCHAR(255) NOT NULL,
  fence BIGINT NOT NULL,
  expires_at ${instant} NOT NULL,
  PRIMARY KEY (name)
);
INSERT INTO lease (name, run_id, node, fence, expires_at)
  VALUES ('customer-sync', NULL, '', 0, '2000-01-01 00:00:00');

CREATE TABLE preflight (
  name VARCHAR(16) ${key} NOT NULL,
  checked_at ${instant} NOT NULL,
  configuration VARCHAR(64) ${key} NOT NULL,
  findings ${text} NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE staged_record (
  system_name VARCHAR(16) ${key} NOT NULL,
  record_id VARCHAR(64) ${key} NOT NULL,
  partner_id VARCHAR(64) ${key} NOT NULL,
  barred VARCHAR(32) ${key} NOT NULL,
  additional_emails ${text} NOT NULL,
  absorbed ${text} NOT NULL,
  field_values ${text} NOT NULL,
  fingerprint VARCHAR(64) ${key} NOT NULL,
  outcome VARCHAR(16) ${key} NOT NULL,
  reason VARCHAR(64) ${key} NOT NULL,
  seen_in BIGINT NOT NULL,
  PRIMARY KEY (record_id, system_name)
);
CREATE INDEX staged_record_outcome ON staged_record (outcome, system_name, record_id);
CREATE INDEX staged_record_seen ON staged_record (system_name, seen_in, record_id);

CREATE TABLE list_member (
  record_id VARCHAR(64) ${key} NOT NULL,
  seen_in BIGINT NOT NULL,
  PRIMARY KEY (record_id)
);
CREATE INDEX list_member_seen ON list_member (seen_in, record_id);

CREATE TABLE match_key (
  system_name VARCHAR(16) ${key} NOT NULL,
  record_id VARCHAR(64) ${key} NOT NULL,
  kind VARCHAR(16) ${key} NOT NULL,
  key_value VARCHAR(320) ${word} NOT NULL,
  active BOOLEAN NOT NULL,
  PRIMARY KEY (record_id, system_name, kind, key_value)
);
CREATE INDEX match_key_value ON match_key (key_value, kind);

CREATE TABLE id_block (
  name VARCHAR(32) ${key} NOT NULL,
  next_id BIGINT NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE person_link (
  id BIGINT NOT NULL,
  netsuite_id VARCHAR(64) ${key} NOT NULL,
  hubspot_id VARCHAR(64) ${key} NOT NULL,
  matched_by VARCHAR(32) ${key} NOT NULL,
  run_id BIGINT NOT NULL,
  base ${text} NOT NULL,
  planned_base ${text} NOT NULL,
  planned_in BIGINT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT person_link_netsuite UNIQUE (netsuite_id),
  CONSTRAINT person_link_hubspot UNIQUE (hubspot_id)
);
CREATE INDEX person_link_planned ON person_link (planned_in, id);

CREATE TABLE suggestion_key (
  system_name VARCHAR(16) ${key} NOT NULL,
  record_id VARCHAR(64) ${key} NOT NULL,
  key_value VARCHAR(190) ${key} NOT NULL,
  PRIMARY KEY (record_id, system_name, key_value)
);
CREATE INDEX suggestion_key_value ON suggestion_key (key_value);

CREATE TABLE suggestion (
  netsuite_id VARCHAR(64) ${key} NOT NULL,
  hubspot_id VARCHAR(64) ${key} NOT NULL,
  score INT NOT NULL,
  evidence VARCHAR(500) NOT NULL,
  run_id BIGINT NOT NULL,
  PRIMARY KEY (netsuite_id, hubspot_id)
);
CREATE INDEX suggestion_hubspot ON suggestion (hubspot_id);
CREATE INDEX suggestion_score ON suggestion (score DESC, netsuite_id, hubspot_id);

CREATE TABLE planned_change (
  run_id BIGINT NOT NULL,
  sequence_number BIGINT NOT NULL,
  source_system VARCHAR(16) ${key} NOT NULL,
  source_id VARCHAR(64) ${key} NOT NULL,
  target_system VARCHAR(16) ${key} NOT NULL,
  target_id VARCHAR(64) ${key} NOT NULL,
  operation VARCHAR(16) ${key} NOT NULL,
  diffs ${text} NOT NULL,
  traits ${text} NOT NULL,
  blanked INT NOT NULL,
  status VARCHAR(16) ${key} NOT NULL,
  attempts INT NOT NULL,
  error_code VARCHAR(64) NOT NULL,
  error_message VARCHAR(1000) NOT NULL,
  correlation_id VARCHAR(128) NOT NULL,
  PRIMARY KEY (run_id, sequence_number)
);
CREATE INDEX planned_change_status ON planned_change (status, run_id, target_system, sequence_number);

CREATE TABLE schedule (
  job VARCHAR(64) ${key} NOT NULL,
  next_due ${instant} NOT NULL,
  PRIMARY KEY (job)
);

CREATE TABLE schedule_pause (
  name VARCHAR(16) ${key} NOT NULL,
  paused_by VARCHAR(255) NOT NULL,
  paused_at ${instant} NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE audit_entry (
  id BIGINT NOT NULL,
  done_at ${instant} NOT NULL,
  who VARCHAR(255) NOT NULL,
  act VARCHAR(16) ${key} NOT NULL,
  subject VARCHAR(255) NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE quarantine (
  system_name VARCHAR(16) ${key} NOT NULL,
  record_id VARCHAR(64) ${key} NOT NULL,
  reason VARCHAR(64) ${key} NOT NULL,
  message VARCHAR(1000) NOT NULL,
  candidates VARCHAR(1000) NOT NULL,
  correlation_id VARCHAR(128) NOT NULL,
  first_seen ${instant} NOT NULL,
  last_seen ${instant} NOT NULL,
  last_run BIGINT NOT NULL,
  attempts INT NOT NULL,
  resolved_at ${instant},
  PRIMARY KEY (record_id, system_name)
);
CREATE INDEX quarantine_reason ON quarantine (reason, system_name, record_id);

-- The engine's own tables have no index on what its queries ask for.
CREATE INDEX job_instance_name ON JOB_INSTANCE (JOBNAME);
CREATE INDEX job_execution_status ON JOB_EXECUTION (BATCHSTATUS);
