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
GRANT USAGE ON SEQUENCE jalon.feed TO jalon_app, jalon_keeper;--> statement-breakpoint
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
GRANT EXECUTE ON FUNCTION jalon.tenant_ids(), jalon_audit.forget() TO jalon_app;
