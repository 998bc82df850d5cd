ALTER TABLE "jalon"."seen_devices" ADD COLUMN "pulled" bigint;--> statement-breakpoint
ALTER TABLE "jalon"."events" ADD COLUMN "scope" "bytea" DEFAULT '\x' NOT NULL;--> statement-breakpoint
ALTER TABLE "jalon"."events" ALTER COLUMN "scope" DROP DEFAULT;--> statement-breakpoint
-- The ids of a plain store are each person's own. With FORCE, the owner would see no row: the keeper does.
SET LOCAL ROLE jalon_keeper;--> statement-breakpoint
UPDATE jalon.events e SET scope = mark
WHERE EXISTS (SELECT FROM jalon.events o WHERE o.tenant_id = e.tenant_id AND o.id = e.id AND o.mark <> e.mark);--> statement-breakpoint
RESET ROLE;--> statement-breakpoint
ALTER TABLE "jalon"."events" DROP CONSTRAINT "events_tenant_id_id_mark_pk";--> statement-breakpoint
ALTER TABLE "jalon"."events" ADD CONSTRAINT "events_tenant_id_id_scope_pk" PRIMARY KEY("tenant_id","id","scope");
