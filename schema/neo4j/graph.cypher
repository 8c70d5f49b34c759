// Constraints and indexes of the graph. Each statement can be repeated; names tell what they are for.
// Only what Neo4j Community 5.26 has: uniqueness constraints, range and text indexes.

CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// one version mark a database
CREATE CONSTRAINT on_record_id IF NOT EXISTS FOR (n:OnRecord) REQUIRE n.id IS UNIQUE;

CREATE INDEX article_publishedAt IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX quote_article IF NOT EXISTS FOR (n:Quote) ON (n.article);

// substrings of folded names and texts
CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON (n.search);
CREATE TEXT INDEX statement_search IF NOT EXISTS FOR (n:Statement) ON (n.search);
