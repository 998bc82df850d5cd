-- What the schema cannot say: the owner is held by the policies too, who may do what, and an audit log that is only added to.
ALTER TABLE jalon.tenants FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon.devices FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon.seen_devices FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon.subjects FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon.events FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon.changes FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon.erasures FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon.confirmations FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE jalon_audit.entries FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT USAGE ON SCHEMA jalon, jalon_audit TO jalon_app, jalon_keeper;--> statement-breakpoint
GRANT USAGE, SELECT ON SEQUENCE jalon.feed TO jalon_app, jalon_keeper;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON jalon.events, jalon.changes, jalon.subjects, jalon.seen_devices TO jalon_app;--> statement-breakpoint
GRANT SELECT, INSERT ON jalon.erasures, jalon.confirmations, jalon_audit.entries TO jalon_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revoked_at) ON jalon.devices TO jalon_app;--> statement-breakpoint
GRANT SELECT, UPDATE (retention_months) ON jalon.tenants TO jalon_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jalon TO jalon_keeper;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON jalon_audit.entries TO jalon_keeper;--> statement-breakpoint
CREATE FUNCTION jalon_audit.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
	-- What is older than twelve months goes, and only by the keeper.
	IF TG_OP = 'DELETE' AND TG_LEVEL = 'ROW' AND current_user = 'jalon_keeper'
		AND OLD.at::timestamptz < now() - interval '12 months' THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION 'the audit log is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;--> statement-breakpoint
CREATE TRIGGER entries_only_added_to BEFORE UPDATE OR DELETE ON jalon_audit.entries FOR EACH ROW EXECUTE FUNCTION jalon_audit.refuse_change();--> statement-breakpoint
CREATE TRIGGER entries_not_emptied BEFORE TRUNCATE ON jalon_audit.entries FOR EACH STATEMENT EXECUTE FUNCTION jalon_audit.refuse_change();--> statement-breakpoint
CREATE FUNCTION jalon.tenant_ids() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
	SELECT id FROM jalon.tenants ORDER BY id
$$;--> statement-breakpoint
CREATE FUNCTION jalon_audit.forget() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
	WITH gone AS (
		DELETE FROM jalon_audit.entries
		WHERE tenant_id = nullif(current_setting('app.tenant_id', true), '') AND at::timestamptz < now() - interval '12 months'
		RETURNING 1
	)
	SELECT count(*) FROM gone
$$;--> statement-breakpoint
-- With FORCE, a function owned by the tables' owner would see no row: these belong to the keeper, who may create only for that moment.
GRANT CREATE ON SCHEMA jalon, jalon_audit TO jalon_keeper;--> statement-breakpoint
ALTER FUNCTION jalon.tenant_ids() OWNER TO jalon_keeper;--> statement-breakpoint
ALTER FUNCTION jalon_audit.forget() OWNER TO jalon_keeper;--> statement-breakpoint
REVOKE CREATE ON SCHEMA jalon, jalon_audit FROM jalon_keeper;--> statement-breakpoint
REVOKE ALL ON FUNCTION jalon.tenant_ids(), jalon_audit.forget(), jalon_audit.refuse_change() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION jalon.tenant_ids(), jalon_audit.forget() TO jalon_app;--> statement-breakpoint
-- Who writes what devices pull holds a shared lock, to its end, under a number drawn before those of its rows.
CREATE FUNCTION jalon.enter_feed() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
	PERFORM pg_catalog.pg_advisory_xact_lock_shared(1784769900, (pg_catalog.nextval('jalon.feed') % 2147483648)::integer);
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER events_enter_feed BEFORE INSERT ON jalon.events FOR EACH STATEMENT EXECUTE FUNCTION jalon.enter_feed();--> statement-breakpoint
CREATE TRIGGER changes_enter_feed BEFORE INSERT ON jalon.changes FOR EACH STATEMENT EXECUTE FUNCTION jalon.enter_feed();--> statement-breakpoint
-- The last number that nobody can still commit anything under or before. The last number drawn is read first, then the writers under way:
-- who is not yet among them draws later numbers; who is no longer among them has committed before the rows are read.
CREATE FUNCTION jalon.feed_horizon() RETURNS bigint LANGUAGE plpgsql VOLATILE SET search_path = '' AS $$
DECLARE
	drawn bigint;
	oldest bigint;
BEGIN
	SELECT last_value INTO drawn FROM jalon.feed;
	SELECT min(drawn - behind) INTO oldest
	FROM pg_catalog.pg_locks l, LATERAL (SELECT ((drawn - l.objid::bigint) % 2147483648 + 2147483648) % 2147483648 AS behind) b
	WHERE l.locktype = 'advisory' AND l.classid = 1784769900 AND l.objsubid = 2 AND l.granted
		AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
		AND behind < 1073741824; -- else it was drawn since
	RETURN least(drawn, oldest - 1);
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION jalon.enter_feed(), jalon.feed_horizon() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION jalon.enter_feed(), jalon.feed_horizon() TO jalon_app, jalon_keeper;
