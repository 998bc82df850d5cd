-- Roles belong to the whole database system, which other databases may share: made once, never altered.
DO $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jalon_app') THEN
		CREATE ROLE jalon_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
	END IF;
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jalon_keeper') THEN
		CREATE ROLE jalon_keeper NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
	END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
	NULL; -- two servers started together
END $$;--> statement-breakpoint
DO $$
BEGIN
	IF NOT pg_has_role(current_user, 'jalon_keeper', 'SET') THEN
		EXECUTE format('GRANT jalon_keeper TO %I', current_user);
	END IF;
END $$;
