extension Policies {
  /// What the policies ask. Those that read what a server may not run with the owner's rights, on a search path that
  /// nobody can put anything in.
  static let functions =
    [
      "CREATE TABLE IF NOT EXISTS barrier_key (one BIGINT PRIMARY KEY, inner_pad BYTEA NOT NULL, outer_pad BYTEA NOT NULL)",
      "REVOKE ALL ON barrier_key FROM PUBLIC, \(Grants.role)",
      // HMAC-SHA256 of what is said, on this connection.
      """
      CREATE OR REPLACE FUNCTION samlots_mark(kind text, words text) RETURNS text
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT encode(sha256(outer_pad || sha256(inner_pad
          || convert_to(kind || ' ' || pg_backend_pid() || ' ' || words, 'UTF8'))), 'hex')
        FROM {schema}.barrier_key WHERE one = 1
      $$
      """,
      // Who the transaction acts for: principal, agency, purpose, and every agency whose place they have, their own
      // first. Nothing when it is not said, or not signed.
      """
      CREATE OR REPLACE FUNCTION samlots_actor() RETURNS bytea[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        parts text[] := string_to_array(current_setting('samlots.actor', true), '.');
      BEGIN
        IF array_length(parts, 1) IS DISTINCT FROM 4 THEN RETURN NULL; END IF;
        IF parts[4] IS DISTINCT FROM {schema}.samlots_mark('actor', array_to_string(parts[1:3], '.')) THEN
          RETURN NULL;
        END IF;
        RETURN ARRAY[
            decode(parts[1], 'hex'), decode(split_part(parts[2], ',', 1), 'hex'), convert_to(parts[3], 'UTF8')]
          || ARRAY(SELECT decode(place, 'hex') FROM unnest(string_to_array(parts[2], ',')) AS place);
      END $$
      """,
      """
      CREATE OR REPLACE FUNCTION samlots_purpose(actor bytea[]) RETURNS text
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT convert_from(actor[3], 'UTF8') $$
      """,
      // Whether the actor has a tie to the file, or to the file whose compartment it is, as it is committed now; or has
      // written in it in this very transaction, and goes on to its end.
      """
      CREATE OR REPLACE FUNCTION samlots_stands(file bytea, actor bytea[]) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        beside text[];
      BEGIN
        IF actor IS NULL THEN RETURN false; END IF;
        PERFORM 1 FROM {schema}.reach WHERE case_id = file
          AND (agency = ANY (actor[4:]) AND (principal IS NULL OR principal = actor[1])
            OR agency IS NULL AND principal = actor[1]);
        IF FOUND THEN RETURN true; END IF;
        PERFORM 1 FROM {schema}.case_file WHERE case_id = file
          AND (version = 0 OR xmin = pg_current_xact_id_if_assigned()::xid);
        IF FOUND THEN RETURN true; END IF;
        IF actor[3] = 'review' THEN
          PERFORM 1 FROM {schema}.access_log WHERE case_id = file AND agency = ANY (actor[4:]) LIMIT 1;
          IF FOUND THEN RETURN true; END IF;
        END IF;
        beside := string_to_array(current_setting('samlots.beside', true), '|');
        IF array_length(beside, 1) = 3 AND encode(file, 'hex') = ANY (string_to_array(beside[2], ','))
          AND encode(file, 'hex') <> beside[1]
          AND beside[3] = {schema}.samlots_mark('beside', beside[1] || '|' || beside[2])
        THEN
          RETURN {schema}.samlots_stands(decode(beside[1], 'hex'), actor);
        END IF;
        RETURN false;
      END $$
      """,
      // The same for what hangs on the file's version row: that is locked first, and what is then asked is asked anew.
      """
      CREATE OR REPLACE FUNCTION samlots_reaches(file bytea, actor bytea[]) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF actor IS NULL THEN RETURN false; END IF;
        IF current_setting('transaction_read_only') = 'off' THEN
          PERFORM 1 FROM {schema}.case_file WHERE case_id = file FOR SHARE;
        END IF;
        RETURN {schema}.samlots_stands(file, actor);
      END $$
      """,
      "REVOKE ALL ON FUNCTION samlots_mark(text, text) FROM PUBLIC",
    ]
    + [
      "samlots_actor()", "samlots_purpose(bytea[])", "samlots_stands(bytea, bytea[])",
      "samlots_reaches(bytea, bytea[])",
    ]
    .flatMap {
      ["REVOKE ALL ON FUNCTION \($0) FROM PUBLIC", "GRANT EXECUTE ON FUNCTION \($0) TO \(Grants.role)"]
    }

  /// The functions that run with the owner's rights; the catalogue has these and no others.
  static let definers = ["samlots_actor", "samlots_mark", "samlots_reaches", "samlots_stands"]
}
