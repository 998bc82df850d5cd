CREATE SCHEMA "jalon";
--> statement-breakpoint
CREATE SCHEMA "jalon_audit";
--> statement-breakpoint
CREATE SEQUENCE "jalon"."feed" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "jalon_audit"."entries" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"n" bigint NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"outcome" text NOT NULL,
	"details" text NOT NULL,
	"previous" "bytea" NOT NULL,
	"seal" "bytea" NOT NULL,
	CONSTRAINT "entries_tenant_id_n_pk" PRIMARY KEY("tenant_id","n")
);
--> statement-breakpoint
ALTER TABLE "jalon_audit"."entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."changes" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"seq" bigint DEFAULT nextval('jalon.feed') NOT NULL,
	"type" text NOT NULL,
	"mark" "bytea" NOT NULL,
	"ids" text[],
	CONSTRAINT "changes_tenant_id_seq_pk" PRIMARY KEY("tenant_id","seq"),
	CONSTRAINT "changes_type" CHECK ("jalon"."changes"."type" IN ('retract', 'erase'))
);
--> statement-breakpoint
ALTER TABLE "jalon"."changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."confirmations" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"mark" "bytea" NOT NULL,
	"device" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "confirmations_tenant_id_mark_device_pk" PRIMARY KEY("tenant_id","mark","device")
);
--> statement-breakpoint
ALTER TABLE "jalon"."confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."devices" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "devices_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "devices_token" UNIQUE("tenant_id","token_hash"),
	CONSTRAINT "devices_role" CHECK ("jalon"."devices"."role" IN ('mediator', 'manager', 'auditor'))
);
--> statement-breakpoint
ALTER TABLE "jalon"."devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."erasures" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"mark" "bytea" NOT NULL,
	"erased_at" text COLLATE "C" NOT NULL,
	"actor" text NOT NULL,
	"ground_kinds" text[] NOT NULL,
	"times" text[] NOT NULL,
	CONSTRAINT "erasures_tenant_id_mark_pk" PRIMARY KEY("tenant_id","mark")
);
--> statement-breakpoint
ALTER TABLE "jalon"."erasures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."events" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"mark" "bytea" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"purpose" text NOT NULL,
	"categories" text[],
	"payload" "bytea" NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT nextval('jalon.feed') NOT NULL,
	CONSTRAINT "events_tenant_id_id_mark_pk" PRIMARY KEY("tenant_id","id","mark")
);
--> statement-breakpoint
ALTER TABLE "jalon"."events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."seen_devices" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"device" text COLLATE "C" NOT NULL,
	"first" text COLLATE "C" NOT NULL,
	"last" text COLLATE "C" NOT NULL,
	CONSTRAINT "seen_devices_tenant_id_device_pk" PRIMARY KEY("tenant_id","device")
);
--> statement-breakpoint
ALTER TABLE "jalon"."seen_devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."subjects" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"mark" "bytea" NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"sealed_id" "bytea" NOT NULL,
	"last_contact" text COLLATE "C",
	"last_update" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "subjects_tenant_id_mark_pk" PRIMARY KEY("tenant_id","mark")
);
--> statement-breakpoint
ALTER TABLE "jalon"."subjects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jalon"."tenants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"mark_key" "bytea" NOT NULL,
	"epoch" text DEFAULT gen_random_uuid()::text NOT NULL,
	"retention_months" integer DEFAULT 12 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenants_retention" CHECK ("jalon"."tenants"."retention_months" BETWEEN 12 AND 24),
	CONSTRAINT "tenants_id" CHECK (length("jalon"."tenants"."id") BETWEEN 1 AND 200)
);
--> statement-breakpoint
ALTER TABLE "jalon"."tenants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "jalon"."changes" ADD CONSTRAINT "changes_tenant" FOREIGN KEY ("tenant_id") REFERENCES "jalon"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jalon"."confirmations" ADD CONSTRAINT "confirmations_of_erasure" FOREIGN KEY ("tenant_id","mark") REFERENCES "jalon"."erasures"("tenant_id","mark") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jalon"."devices" ADD CONSTRAINT "devices_tenant" FOREIGN KEY ("tenant_id") REFERENCES "jalon"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jalon"."erasures" ADD CONSTRAINT "erasures_tenant" FOREIGN KEY ("tenant_id") REFERENCES "jalon"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jalon"."seen_devices" ADD CONSTRAINT "seen_devices_tenant" FOREIGN KEY ("tenant_id") REFERENCES "jalon"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jalon"."subjects" ADD CONSTRAINT "subjects_tenant" FOREIGN KEY ("tenant_id") REFERENCES "jalon"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_subject" ON "jalon"."changes" USING btree ("tenant_id","mark");--> statement-breakpoint
CREATE INDEX "events_subject" ON "jalon"."events" USING btree ("tenant_id","mark","kind");--> statement-breakpoint
CREATE INDEX "events_feed" ON "jalon"."events" USING btree ("tenant_id","seq");--> statement-breakpoint
CREATE POLICY "entries_of_tenant" ON "jalon_audit"."entries" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon_audit"."entries"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon_audit"."entries"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "entries_of_keeper" ON "jalon_audit"."entries" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "changes_of_tenant" ON "jalon"."changes" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."changes"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."changes"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "changes_of_keeper" ON "jalon"."changes" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "confirmations_of_tenant" ON "jalon"."confirmations" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."confirmations"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."confirmations"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "confirmations_of_keeper" ON "jalon"."confirmations" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "devices_of_tenant" ON "jalon"."devices" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."devices"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."devices"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "devices_of_keeper" ON "jalon"."devices" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "erasures_of_tenant" ON "jalon"."erasures" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."erasures"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."erasures"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "erasures_of_keeper" ON "jalon"."erasures" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "events_of_tenant" ON "jalon"."events" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."events"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."events"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "events_of_keeper" ON "jalon"."events" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "seen_devices_of_tenant" ON "jalon"."seen_devices" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."seen_devices"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."seen_devices"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "seen_devices_of_keeper" ON "jalon"."seen_devices" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "subjects_of_tenant" ON "jalon"."subjects" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."subjects"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."subjects"."tenant_id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "subjects_of_keeper" ON "jalon"."subjects" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenants_of_tenant" ON "jalon"."tenants" AS PERMISSIVE FOR ALL TO "jalon_app" USING ("jalon"."tenants"."id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("jalon"."tenants"."id" = nullif(current_setting('app.tenant_id', true), ''));--> statement-breakpoint
CREATE POLICY "tenants_of_keeper" ON "jalon"."tenants" AS PERMISSIVE FOR ALL TO "jalon_keeper" USING (true) WITH CHECK (true);