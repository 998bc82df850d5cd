-- Who was revoked stays so, whoever asks.
CREATE FUNCTION jalon.refuse_reprieve() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
	RAISE EXCEPTION 'a device that was revoked stays revoked' USING ERRCODE = 'insufficient_privilege';
END $$;--> statement-breakpoint
CREATE TRIGGER devices_stay_revoked BEFORE UPDATE ON jalon.devices FOR EACH ROW
	WHEN (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) EXECUTE FUNCTION jalon.refuse_reprieve();--> statement-breakpoint
REVOKE ALL ON FUNCTION jalon.refuse_reprieve() FROM PUBLIC;--> statement-breakpoint
-- The log lets go of its beginning alone, up to an entry that its writer says: it writes which in the same transaction.
DROP FUNCTION jalon_audit.forget();--> statement-breakpoint
CREATE FUNCTION jalon_audit.forget(first_kept bigint) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
	WITH gone AS (
		DELETE FROM jalon_audit.entries
		WHERE tenant_id = nullif(current_setting('app.tenant_id', true), '') AND n < first_kept
		RETURNING 1
	)
	SELECT count(*) FROM gone
$$;--> statement-breakpoint
GRANT CREATE ON SCHEMA jalon_audit TO jalon_keeper;--> statement-breakpoint
ALTER FUNCTION jalon_audit.forget(bigint) OWNER TO jalon_keeper;--> statement-breakpoint
REVOKE CREATE ON SCHEMA jalon_audit FROM jalon_keeper;--> statement-breakpoint
REVOKE ALL ON FUNCTION jalon_audit.forget(bigint) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION jalon_audit.forget(bigint) TO jalon_app;
