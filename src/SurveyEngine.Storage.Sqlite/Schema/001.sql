create table survey_definition (
  fingerprint text primary key,
  survey text not null,
  version text not null,
  json blob not null
) strict, without rowid;

create table survey_run (
  run text primary key,
  state integer not null,
  revision integer not null,
  fingerprint text not null references survey_definition,
  draft_life integer not null,
  response_life integer,
  may_amend integer not null,
  is_anonymous integer not null
) strict, without rowid;

create table survey_sheet (
  id text primary key,
  run text not null references survey_run,
  fingerprint text not null references survey_definition,
  secret blob unique,
  nonce blob unique,
  invitation blob unique,
  link blob unique,
  state integer not null,
  revision integer not null,
  edition integer not null,
  writer text not null,
  parameters blob not null,
  drafts blob not null,
  pending blob not null,
  response blob,
  changed_at integer not null,
  expires_at integer
) strict, without rowid;

create index survey_sheet_expires_at on survey_sheet (expires_at) where expires_at is not null;
create index survey_sheet_response on survey_sheet (run, response);

-- Without row ids: they would tell the order in which the responses of an anonymous run came.
create table survey_response (
  run text not null references survey_run,
  id blob not null,
  edition integer not null,
  key text,
  fingerprint text not null references survey_definition,
  received integer not null,
  facts blob not null,
  answers blob not null,
  sensitive blob not null,
  marks integer not null,
  expires_at integer,
  primary key (run, id)
) strict, without rowid;

create unique index survey_response_key on survey_response (run, key) where key is not null;
create index survey_response_expires_at on survey_response (expires_at) where expires_at is not null;

create table survey_erased_key (
  run text not null,
  key text not null,
  at integer not null,
  primary key (run, key)
) strict, without rowid;

create table survey_outbox (
  id integer primary key autoincrement,
  run text not null,
  response blob not null,
  kind integer not null,
  due integer not null,
  tries integer not null default 0
) strict;

create index survey_outbox_due on survey_outbox (due);
create index survey_outbox_response on survey_outbox (run, response);

create table survey_audit (
  id integer primary key autoincrement,
  at integer not null,
  actor text not null,
  what text not null,
  run text,
  subject text
) strict;
