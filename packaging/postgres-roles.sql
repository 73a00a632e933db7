-- The roles of Samlots in a PostgreSQL cluster, and a database for it. Run once, as a superuser:
--
--   psql -v database=samlots -f postgres-roles.sql
--
-- samlots_owner     owns every table; nobody logs in as it
-- samlots_app       what a server may do; nobody logs in as it
-- samlots_migrate   logs in to make the tables, and to verify, restore and move
-- samlots_node      logs in for a server
--
-- The two that log in have no password here. Give them one (\password samlots_node), or a certificate in pg_hba.conf.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samlots_owner') THEN
    CREATE ROLE samlots_owner NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samlots_app') THEN
    CREATE ROLE samlots_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samlots_migrate') THEN
    CREATE ROLE samlots_migrate LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS
      IN ROLE samlots_owner;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samlots_node') THEN
    CREATE ROLE samlots_node LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS IN ROLE samlots_app;
  END IF;
END $$;

\if :{?database}
SELECT format('CREATE DATABASE %I OWNER samlots_owner ENCODING ''UTF8'' TEMPLATE template0', :'database')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO samlots_migrate, samlots_app;
\endif
