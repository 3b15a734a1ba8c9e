package dev.groundwork.cdktf.providers.fivetran.connector_schedule;

/**
 * Represents a {@code fivetran_connector_schedule}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connectorSchedule.ConnectorSchedule")
public class ConnectorSchedule extends com.hashicorp.cdktf.TerraformResource {

    protected ConnectorSchedule(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected ConnectorSchedule(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code fivetran_connector_schedule} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config
     */
    public ConnectorSchedule(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), config });
    }

    /**
     * Create a new {@code fivetran_connector_schedule} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     */
    public ConnectorSchedule(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required") });
    }

    /**
     * Generates CDKTF code for importing a ConnectorSchedule resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the ConnectorSchedule to import. This parameter is required.
     * @param importFromId The id of the existing ConnectorSchedule that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the ConnectorSchedule to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a ConnectorSchedule resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the ConnectorSchedule to import. This parameter is required.
     * @param importFromId The id of the existing ConnectorSchedule that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void putSchedule(final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule value) {
        software.amazon.jsii.Kernel.call(this, "putSchedule", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void resetConnectorId() {
        software.amazon.jsii.Kernel.call(this, "resetConnectorId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetConnectorName() {
        software.amazon.jsii.Kernel.call(this, "resetConnectorName", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDailySyncTime() {
        software.amazon.jsii.Kernel.call(this, "resetDailySyncTime", software.amazon.jsii.NativeType.VOID);
    }

    public void resetGroupId() {
        software.amazon.jsii.Kernel.call(this, "resetGroupId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPauseAfterTrial() {
        software.amazon.jsii.Kernel.call(this, "resetPauseAfterTrial", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPaused() {
        software.amazon.jsii.Kernel.call(this, "resetPaused", software.amazon.jsii.NativeType.VOID);
    }

    public void resetSchedule() {
        software.amazon.jsii.Kernel.call(this, "resetSchedule", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScheduleType() {
        software.amazon.jsii.Kernel.call(this, "resetScheduleType", software.amazon.jsii.NativeType.VOID);
    }

    public void resetSyncFrequency() {
        software.amazon.jsii.Kernel.call(this, "resetSyncFrequency", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.NotNull java.lang.String getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleScheduleOutputReference getSchedule() {
        return software.amazon.jsii.Kernel.get(this, "schedule", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleScheduleOutputReference.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getConnectorIdInput() {
        return software.amazon.jsii.Kernel.get(this, "connectorIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getConnectorNameInput() {
        return software.amazon.jsii.Kernel.get(this, "connectorNameInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDailySyncTimeInput() {
        return software.amazon.jsii.Kernel.get(this, "dailySyncTimeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getGroupIdInput() {
        return software.amazon.jsii.Kernel.get(this, "groupIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPauseAfterTrialInput() {
        return software.amazon.jsii.Kernel.get(this, "pauseAfterTrialInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPausedInput() {
        return software.amazon.jsii.Kernel.get(this, "pausedInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or {@link dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getScheduleInput() {
        return software.amazon.jsii.Kernel.get(this, "scheduleInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getScheduleTypeInput() {
        return software.amazon.jsii.Kernel.get(this, "scheduleTypeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getSyncFrequencyInput() {
        return software.amazon.jsii.Kernel.get(this, "syncFrequencyInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getConnectorId() {
        return software.amazon.jsii.Kernel.get(this, "connectorId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setConnectorId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "connectorId", java.util.Objects.requireNonNull(value, "connectorId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getConnectorName() {
        return software.amazon.jsii.Kernel.get(this, "connectorName", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setConnectorName(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "connectorName", java.util.Objects.requireNonNull(value, "connectorName is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDailySyncTime() {
        return software.amazon.jsii.Kernel.get(this, "dailySyncTime", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDailySyncTime(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "dailySyncTime", java.util.Objects.requireNonNull(value, "dailySyncTime is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getGroupId() {
        return software.amazon.jsii.Kernel.get(this, "groupId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setGroupId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "groupId", java.util.Objects.requireNonNull(value, "groupId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPauseAfterTrial() {
        return software.amazon.jsii.Kernel.get(this, "pauseAfterTrial", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPauseAfterTrial(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "pauseAfterTrial", java.util.Objects.requireNonNull(value, "pauseAfterTrial is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPaused() {
        return software.amazon.jsii.Kernel.get(this, "paused", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPaused(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "paused", java.util.Objects.requireNonNull(value, "paused is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getScheduleType() {
        return software.amazon.jsii.Kernel.get(this, "scheduleType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setScheduleType(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "scheduleType", java.util.Objects.requireNonNull(value, "scheduleType is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getSyncFrequency() {
        return software.amazon.jsii.Kernel.get(this, "syncFrequency", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setSyncFrequency(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "syncFrequency", java.util.Objects.requireNonNull(value, "syncFrequency is required"));
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule> {
        /**
         * @return a new instance of {@link Builder}.
         * @param scope The scope in which to define this construct. This parameter is required.
         * @param id The scoped construct ID. This parameter is required.
         */
        public static Builder create(final software.constructs.Construct scope, final java.lang.String id) {
            return new Builder(scope, id);
        }

        private final software.constructs.Construct scope;
        private final java.lang.String id;
        private dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
        }

        /**
         * @return {@code this}
         * @param connection This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(final com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.config().connection(connection);
            return this;
        }
        /**
         * @return {@code this}
         * @param connection This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(final com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.config().connection(connection);
            return this;
        }

        /**
         * @return {@code this}
         * @param count This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(final java.lang.Number count) {
            this.config().count(count);
            return this;
        }
        /**
         * @return {@code this}
         * @param count This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(final com.hashicorp.cdktf.TerraformCount count) {
            this.config().count(count);
            return this;
        }

        /**
         * @return {@code this}
         * @param dependsOn This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder dependsOn(final java.util.List<? extends com.hashicorp.cdktf.ITerraformDependable> dependsOn) {
            this.config().dependsOn(dependsOn);
            return this;
        }

        /**
         * @return {@code this}
         * @param forEach This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(final com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.config().forEach(forEach);
            return this;
        }

        /**
         * @return {@code this}
         * @param lifecycle This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(final com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.config().lifecycle(lifecycle);
            return this;
        }

        /**
         * @return {@code this}
         * @param provider This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(final com.hashicorp.cdktf.TerraformProvider provider) {
            this.config().provider(provider);
            return this;
        }

        /**
         * @return {@code this}
         * @param provisioners This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provisioners(final java.util.List<? extends java.lang.Object> provisioners) {
            this.config().provisioners(provisioners);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#connector_id}.
         * <p>
         * @return {@code this}
         * @param connectorId Docs at Terraform Registry: {@code ConnectorSchedule#connector_id}. This parameter is required.
         */
        public Builder connectorId(final java.lang.String connectorId) {
            this.config().connectorId(connectorId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#connector_name}.
         * <p>
         * @return {@code this}
         * @param connectorName Docs at Terraform Registry: {@code ConnectorSchedule#connector_name}. This parameter is required.
         */
        public Builder connectorName(final java.lang.String connectorName) {
            this.config().connectorName(connectorName);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#daily_sync_time}.
         * <p>
         * @return {@code this}
         * @param dailySyncTime Docs at Terraform Registry: {@code ConnectorSchedule#daily_sync_time}. This parameter is required.
         */
        public Builder dailySyncTime(final java.lang.String dailySyncTime) {
            this.config().dailySyncTime(dailySyncTime);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#group_id}.
         * <p>
         * @return {@code this}
         * @param groupId Docs at Terraform Registry: {@code ConnectorSchedule#group_id}. This parameter is required.
         */
        public Builder groupId(final java.lang.String groupId) {
            this.config().groupId(groupId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#pause_after_trial}.
         * <p>
         * @return {@code this}
         * @param pauseAfterTrial Docs at Terraform Registry: {@code ConnectorSchedule#pause_after_trial}. This parameter is required.
         */
        public Builder pauseAfterTrial(final java.lang.String pauseAfterTrial) {
            this.config().pauseAfterTrial(pauseAfterTrial);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#paused}.
         * <p>
         * @return {@code this}
         * @param paused Docs at Terraform Registry: {@code ConnectorSchedule#paused}. This parameter is required.
         */
        public Builder paused(final java.lang.String paused) {
            this.config().paused(paused);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#schedule}.
         * <p>
         * @return {@code this}
         * @param schedule Docs at Terraform Registry: {@code ConnectorSchedule#schedule}. This parameter is required.
         */
        public Builder schedule(final dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule schedule) {
            this.config().schedule(schedule);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#schedule_type}.
         * <p>
         * @return {@code this}
         * @param scheduleType Docs at Terraform Registry: {@code ConnectorSchedule#schedule_type}. This parameter is required.
         */
        public Builder scheduleType(final java.lang.String scheduleType) {
            this.config().scheduleType(scheduleType);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectorSchedule#sync_frequency}.
         * <p>
         * @return {@code this}
         * @param syncFrequency Docs at Terraform Registry: {@code ConnectorSchedule#sync_frequency}. This parameter is required.
         */
        public Builder syncFrequency(final java.lang.String syncFrequency) {
            this.config().syncFrequency(syncFrequency);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule}.
         */
        @Override
        public dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule build() {
            return new dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule(
                this.scope,
                this.id,
                this.config != null ? this.config.build() : null
            );
        }

        private dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleConfig.Builder config() {
            if (this.config == null) {
                this.config = new dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleConfig.Builder();
            }
            return this.config;
        }
    }
}
