-- The graph in SQLite: the labels and relationship types of schema/graph.ts as tables.
-- `row` is the stable row number that the full-text tables point at; nothing else knows it.
-- Lists are JSON arrays in TEXT, booleans 0 or 1, unknown is NULL.

CREATE TABLE article (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file TEXT,
  sha256 TEXT,
  url TEXT,
  headline TEXT,
  text TEXT,
  publishedAt TEXT,
  language TEXT,
  reader TEXT
);
CREATE INDEX article_publishedAt ON article (publishedAt);

CREATE TABLE quote (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT,
  form TEXT,
  attitude TEXT,
  text TEXT,
  contents TEXT,
  cue TEXT,
  source TEXT,
  heading INTEGER,
  confidence REAL,
  because TEXT,
  position INTEGER,
  medium TEXT,
  saidAt TEXT,
  saidAtPrecision TEXT,
  hypothetical INTEGER,
  amplified INTEGER,
  continues TEXT,
  within TEXT
);
CREATE INDEX quote_article ON quote (article);

CREATE TABLE statement (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT,
  attitude TEXT,
  form TEXT,
  said INTEGER,
  medium TEXT,
  saidAt TEXT,
  saidAtPrecision TEXT,
  confidence REAL,
  search TEXT
);

CREATE TABLE entity (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT,
  name TEXT,
  named INTEGER,
  aliases TEXT,
  article TEXT,
  kind TEXT,
  roles TEXT,
  date TEXT,
  precision TEXT,
  search TEXT
);
CREATE INDEX entity_label ON entity (label);

-- Substrings of folded names and texts, through trigrams: `search GLOB '*' || :text || '*'`.
-- The full-text tables hold no copy of the text, and of each trigram only in which rows it occurs (GLOB looks at the
-- text itself in the end): half the size. The triggers keep them in step.

CREATE VIRTUAL TABLE entity_search USING fts5 (
  search, content = 'entity', content_rowid = 'row', tokenize = 'trigram case_sensitive 1', detail = none
);
CREATE TRIGGER entity_search_insert AFTER INSERT ON entity BEGIN
  INSERT INTO entity_search (rowid, search) VALUES (new.row, new.search);
END;
CREATE TRIGGER entity_search_delete AFTER DELETE ON entity BEGIN
  INSERT INTO entity_search (entity_search, rowid, search) VALUES ('delete', old.row, old.search);
END;
CREATE TRIGGER entity_search_update AFTER UPDATE OF search ON entity WHEN old.search IS NOT new.search BEGIN
  INSERT INTO entity_search (entity_search, rowid, search) VALUES ('delete', old.row, old.search);
  INSERT INTO entity_search (rowid, search) VALUES (new.row, new.search);
END;

CREATE VIRTUAL TABLE statement_search USING fts5 (
  search, content = 'statement', content_rowid = 'row', tokenize = 'trigram case_sensitive 1', detail = none
);
CREATE TRIGGER statement_search_insert AFTER INSERT ON statement BEGIN
  INSERT INTO statement_search (rowid, search) VALUES (new.row, new.search);
END;
CREATE TRIGGER statement_search_delete AFTER DELETE ON statement BEGIN
  INSERT INTO statement_search (statement_search, rowid, search) VALUES ('delete', old.row, old.search);
END;
CREATE TRIGGER statement_search_update AFTER UPDATE OF search ON statement WHEN old.search IS NOT new.search BEGIN
  INSERT INTO statement_search (statement_search, rowid, search) VALUES ('delete', old.row, old.search);
  INSERT INTO statement_search (rowid, search) VALUES (new.row, new.search);
END;

-- Relationships. A node that goes takes its relationships along; the two types with ends in two tables have triggers
-- in place of foreign keys.

CREATE TABLE published_by (
  from_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX published_by_to ON published_by (to_id);

CREATE TABLE written_by (
  from_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX written_by_to ON written_by (to_id);

CREATE TABLE mentions (
  from_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  starts TEXT,
  ends TEXT,
  kinds TEXT,
  because TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX mentions_to ON mentions (to_id);

CREATE TABLE appears_in (
  from_id TEXT NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX appears_in_to ON appears_in (to_id);

CREATE TABLE reports (
  from_id TEXT NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  match REAL,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX reports_to ON reports (to_id);

CREATE TABLE reported_via (
  from_id TEXT NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX reported_via_to ON reported_via (to_id);

CREATE TABLE made (
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  joint INTEGER,
  quotes TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX made_to ON made (to_id);

CREATE TABLE about (
  from_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  how TEXT,
  stance TEXT,
  quotes TEXT,
  hows TEXT,
  stances TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX about_to ON about (to_id);

CREATE TABLE made_at (
  from_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  quotes TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX made_at_to ON made_at (to_id);

CREATE TABLE expressed_in (
  from_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  quotes TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX expressed_in_to ON expressed_in (to_id);

CREATE TABLE responds_to (
  from_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL, -- statement or entity
  quotes TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX responds_to_to ON responds_to (to_id);

CREATE TABLE addressed_to (
  from_id TEXT NOT NULL, -- statement or entity
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  quotes TEXT,
  articles TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX addressed_to_to ON addressed_to (to_id);

CREATE TRIGGER statement_gone AFTER DELETE ON statement BEGIN
  DELETE FROM responds_to WHERE to_id = old.id;
  DELETE FROM addressed_to WHERE from_id = old.id;
END;
CREATE TRIGGER entity_gone AFTER DELETE ON entity BEGIN
  DELETE FROM responds_to WHERE to_id = old.id;
  DELETE FROM addressed_to WHERE from_id = old.id;
END;

CREATE TABLE authored_by (
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  articles TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX authored_by_to ON authored_by (to_id);

CREATE TABLE shared_on (
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  articles TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX shared_on_to ON shared_on (to_id);

CREATE TABLE took_place_in (
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  articles TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX took_place_in_to ON took_place_in (to_id);

CREATE TABLE participated_in (
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  articles TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX participated_in_to ON participated_in (to_id);

CREATE TABLE holds_role (
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  articles TEXT,
  PRIMARY KEY (from_id, to_id, title)
) WITHOUT ROWID;
CREATE INDEX holds_role_to ON holds_role (to_id);

CREATE TABLE same_as (
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  judgement TEXT,
  by TEXT,
  at TEXT,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;
CREATE INDEX same_as_to ON same_as (to_id);
