package dev.groundwork.cdktf.providers.fivetran.destination;

/**
 * Represents a {@code fivetran_destination}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.destination.Destination")
public class Destination extends com.hashicorp.cdktf.TerraformResource {

    protected Destination(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected Destination(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.fivetran.destination.Destination.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code fivetran_destination} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public Destination(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a Destination resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Destination to import. This parameter is required.
     * @param importFromId The id of the existing Destination that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the Destination to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.destination.Destination.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a Destination resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Destination to import. This parameter is required.
     * @param importFromId The id of the existing Destination that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.destination.Destination.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void putConfig(final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA value) {
        software.amazon.jsii.Kernel.call(this, "putConfig", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void putTimeouts(final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts value) {
        software.amazon.jsii.Kernel.call(this, "putTimeouts", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void resetConfig() {
        software.amazon.jsii.Kernel.call(this, "resetConfig", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDaylightSavingTimeEnabled() {
        software.amazon.jsii.Kernel.call(this, "resetDaylightSavingTimeEnabled", software.amazon.jsii.NativeType.VOID);
    }

    public void resetHybridDeploymentAgentId() {
        software.amazon.jsii.Kernel.call(this, "resetHybridDeploymentAgentId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetNetworkingMethod() {
        software.amazon.jsii.Kernel.call(this, "resetNetworkingMethod", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPrivateLinkId() {
        software.amazon.jsii.Kernel.call(this, "resetPrivateLinkId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetProxyAgentId() {
        software.amazon.jsii.Kernel.call(this, "resetProxyAgentId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRegion() {
        software.amazon.jsii.Kernel.call(this, "resetRegion", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRunSetupTests() {
        software.amazon.jsii.Kernel.call(this, "resetRunSetupTests", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTimeouts() {
        software.amazon.jsii.Kernel.call(this, "resetTimeouts", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTrustCertificates() {
        software.amazon.jsii.Kernel.call(this, "resetTrustCertificates", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTrustFingerprints() {
        software.amazon.jsii.Kernel.call(this, "resetTrustFingerprints", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigAOutputReference getConfig() {
        return software.amazon.jsii.Kernel.get(this, "config", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigAOutputReference.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getSetupStatus() {
        return software.amazon.jsii.Kernel.get(this, "setupStatus", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeoutsOutputReference getTimeouts() {
        return software.amazon.jsii.Kernel.get(this, "timeouts", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeoutsOutputReference.class));
    }

    /**
     * Returns union: either {@link dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getConfigInput() {
        return software.amazon.jsii.Kernel.get(this, "configInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getDaylightSavingTimeEnabledInput() {
        return software.amazon.jsii.Kernel.get(this, "daylightSavingTimeEnabledInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getGroupIdInput() {
        return software.amazon.jsii.Kernel.get(this, "groupIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getHybridDeploymentAgentIdInput() {
        return software.amazon.jsii.Kernel.get(this, "hybridDeploymentAgentIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getNetworkingMethodInput() {
        return software.amazon.jsii.Kernel.get(this, "networkingMethodInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPrivateLinkIdInput() {
        return software.amazon.jsii.Kernel.get(this, "privateLinkIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getProxyAgentIdInput() {
        return software.amazon.jsii.Kernel.get(this, "proxyAgentIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getRegionInput() {
        return software.amazon.jsii.Kernel.get(this, "regionInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getRunSetupTestsInput() {
        return software.amazon.jsii.Kernel.get(this, "runSetupTestsInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getServiceInput() {
        return software.amazon.jsii.Kernel.get(this, "serviceInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or {@link dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getTimeoutsInput() {
        return software.amazon.jsii.Kernel.get(this, "timeoutsInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getTimeZoneOffsetInput() {
        return software.amazon.jsii.Kernel.get(this, "timeZoneOffsetInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getTrustCertificatesInput() {
        return software.amazon.jsii.Kernel.get(this, "trustCertificatesInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getTrustFingerprintsInput() {
        return software.amazon.jsii.Kernel.get(this, "trustFingerprintsInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getDaylightSavingTimeEnabled() {
        return software.amazon.jsii.Kernel.get(this, "daylightSavingTimeEnabled", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setDaylightSavingTimeEnabled(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "daylightSavingTimeEnabled", java.util.Objects.requireNonNull(value, "daylightSavingTimeEnabled is required"));
    }

    public void setDaylightSavingTimeEnabled(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "daylightSavingTimeEnabled", java.util.Objects.requireNonNull(value, "daylightSavingTimeEnabled is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getGroupId() {
        return software.amazon.jsii.Kernel.get(this, "groupId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setGroupId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "groupId", java.util.Objects.requireNonNull(value, "groupId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getHybridDeploymentAgentId() {
        return software.amazon.jsii.Kernel.get(this, "hybridDeploymentAgentId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setHybridDeploymentAgentId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "hybridDeploymentAgentId", java.util.Objects.requireNonNull(value, "hybridDeploymentAgentId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getNetworkingMethod() {
        return software.amazon.jsii.Kernel.get(this, "networkingMethod", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setNetworkingMethod(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "networkingMethod", java.util.Objects.requireNonNull(value, "networkingMethod is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPrivateLinkId() {
        return software.amazon.jsii.Kernel.get(this, "privateLinkId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPrivateLinkId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "privateLinkId", java.util.Objects.requireNonNull(value, "privateLinkId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getProxyAgentId() {
        return software.amazon.jsii.Kernel.get(this, "proxyAgentId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setProxyAgentId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "proxyAgentId", java.util.Objects.requireNonNull(value, "proxyAgentId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getRegion() {
        return software.amazon.jsii.Kernel.get(this, "region", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setRegion(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "region", java.util.Objects.requireNonNull(value, "region is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getRunSetupTests() {
        return software.amazon.jsii.Kernel.get(this, "runSetupTests", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setRunSetupTests(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "runSetupTests", java.util.Objects.requireNonNull(value, "runSetupTests is required"));
    }

    public void setRunSetupTests(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "runSetupTests", java.util.Objects.requireNonNull(value, "runSetupTests is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getService() {
        return software.amazon.jsii.Kernel.get(this, "service", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setService(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "service", java.util.Objects.requireNonNull(value, "service is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getTimeZoneOffset() {
        return software.amazon.jsii.Kernel.get(this, "timeZoneOffset", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setTimeZoneOffset(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "timeZoneOffset", java.util.Objects.requireNonNull(value, "timeZoneOffset is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getTrustCertificates() {
        return software.amazon.jsii.Kernel.get(this, "trustCertificates", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setTrustCertificates(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "trustCertificates", java.util.Objects.requireNonNull(value, "trustCertificates is required"));
    }

    public void setTrustCertificates(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "trustCertificates", java.util.Objects.requireNonNull(value, "trustCertificates is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getTrustFingerprints() {
        return software.amazon.jsii.Kernel.get(this, "trustFingerprints", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setTrustFingerprints(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "trustFingerprints", java.util.Objects.requireNonNull(value, "trustFingerprints is required"));
    }

    public void setTrustFingerprints(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "trustFingerprints", java.util.Objects.requireNonNull(value, "trustFingerprints is required"));
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.fivetran.destination.Destination}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.fivetran.destination.Destination> {
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
        private final dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfig.Builder();
        }

        /**
         * @return {@code this}
         * @param connection This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(final com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.config.connection(connection);
            return this;
        }
        /**
         * @return {@code this}
         * @param connection This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(final com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.config.connection(connection);
            return this;
        }

        /**
         * @return {@code this}
         * @param count This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(final java.lang.Number count) {
            this.config.count(count);
            return this;
        }
        /**
         * @return {@code this}
         * @param count This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(final com.hashicorp.cdktf.TerraformCount count) {
            this.config.count(count);
            return this;
        }

        /**
         * @return {@code this}
         * @param dependsOn This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder dependsOn(final java.util.List<? extends com.hashicorp.cdktf.ITerraformDependable> dependsOn) {
            this.config.dependsOn(dependsOn);
            return this;
        }

        /**
         * @return {@code this}
         * @param forEach This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(final com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.config.forEach(forEach);
            return this;
        }

        /**
         * @return {@code this}
         * @param lifecycle This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(final com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.config.lifecycle(lifecycle);
            return this;
        }

        /**
         * @return {@code this}
         * @param provider This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(final com.hashicorp.cdktf.TerraformProvider provider) {
            this.config.provider(provider);
            return this;
        }

        /**
         * @return {@code this}
         * @param provisioners This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provisioners(final java.util.List<? extends java.lang.Object> provisioners) {
            this.config.provisioners(provisioners);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#group_id}.
         * <p>
         * @return {@code this}
         * @param groupId Docs at Terraform Registry: {@code Destination#group_id}. This parameter is required.
         */
        public Builder groupId(final java.lang.String groupId) {
            this.config.groupId(groupId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#service}.
         * <p>
         * @return {@code this}
         * @param service Docs at Terraform Registry: {@code Destination#service}. This parameter is required.
         */
        public Builder service(final java.lang.String service) {
            this.config.service(service);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#time_zone_offset}.
         * <p>
         * @return {@code this}
         * @param timeZoneOffset Docs at Terraform Registry: {@code Destination#time_zone_offset}. This parameter is required.
         */
        public Builder timeZoneOffset(final java.lang.String timeZoneOffset) {
            this.config.timeZoneOffset(timeZoneOffset);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#config}.
         * <p>
         * @return {@code this}
         * @param config Docs at Terraform Registry: {@code Destination#config}. This parameter is required.
         */
        public Builder config(final dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA config) {
            this.config.config(config);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#daylight_saving_time_enabled}.
         * <p>
         * @return {@code this}
         * @param daylightSavingTimeEnabled Docs at Terraform Registry: {@code Destination#daylight_saving_time_enabled}. This parameter is required.
         */
        public Builder daylightSavingTimeEnabled(final java.lang.Boolean daylightSavingTimeEnabled) {
            this.config.daylightSavingTimeEnabled(daylightSavingTimeEnabled);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Destination#daylight_saving_time_enabled}.
         * <p>
         * @return {@code this}
         * @param daylightSavingTimeEnabled Docs at Terraform Registry: {@code Destination#daylight_saving_time_enabled}. This parameter is required.
         */
        public Builder daylightSavingTimeEnabled(final com.hashicorp.cdktf.IResolvable daylightSavingTimeEnabled) {
            this.config.daylightSavingTimeEnabled(daylightSavingTimeEnabled);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#hybrid_deployment_agent_id}.
         * <p>
         * @return {@code this}
         * @param hybridDeploymentAgentId Docs at Terraform Registry: {@code Destination#hybrid_deployment_agent_id}. This parameter is required.
         */
        public Builder hybridDeploymentAgentId(final java.lang.String hybridDeploymentAgentId) {
            this.config.hybridDeploymentAgentId(hybridDeploymentAgentId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#networking_method}.
         * <p>
         * @return {@code this}
         * @param networkingMethod Docs at Terraform Registry: {@code Destination#networking_method}. This parameter is required.
         */
        public Builder networkingMethod(final java.lang.String networkingMethod) {
            this.config.networkingMethod(networkingMethod);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#private_link_id}.
         * <p>
         * @return {@code this}
         * @param privateLinkId Docs at Terraform Registry: {@code Destination#private_link_id}. This parameter is required.
         */
        public Builder privateLinkId(final java.lang.String privateLinkId) {
            this.config.privateLinkId(privateLinkId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#proxy_agent_id}.
         * <p>
         * @return {@code this}
         * @param proxyAgentId Docs at Terraform Registry: {@code Destination#proxy_agent_id}. This parameter is required.
         */
        public Builder proxyAgentId(final java.lang.String proxyAgentId) {
            this.config.proxyAgentId(proxyAgentId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#region}.
         * <p>
         * @return {@code this}
         * @param region Docs at Terraform Registry: {@code Destination#region}. This parameter is required.
         */
        public Builder region(final java.lang.String region) {
            this.config.region(region);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#run_setup_tests}.
         * <p>
         * @return {@code this}
         * @param runSetupTests Docs at Terraform Registry: {@code Destination#run_setup_tests}. This parameter is required.
         */
        public Builder runSetupTests(final java.lang.Boolean runSetupTests) {
            this.config.runSetupTests(runSetupTests);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Destination#run_setup_tests}.
         * <p>
         * @return {@code this}
         * @param runSetupTests Docs at Terraform Registry: {@code Destination#run_setup_tests}. This parameter is required.
         */
        public Builder runSetupTests(final com.hashicorp.cdktf.IResolvable runSetupTests) {
            this.config.runSetupTests(runSetupTests);
            return this;
        }

        /**
         * timeouts block.
         * <p>
         * Docs at Terraform Registry: {@code Destination#timeouts}
         * <p>
         * @return {@code this}
         * @param timeouts timeouts block. This parameter is required.
         */
        public Builder timeouts(final dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts timeouts) {
            this.config.timeouts(timeouts);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#trust_certificates}.
         * <p>
         * @return {@code this}
         * @param trustCertificates Docs at Terraform Registry: {@code Destination#trust_certificates}. This parameter is required.
         */
        public Builder trustCertificates(final java.lang.Boolean trustCertificates) {
            this.config.trustCertificates(trustCertificates);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Destination#trust_certificates}.
         * <p>
         * @return {@code this}
         * @param trustCertificates Docs at Terraform Registry: {@code Destination#trust_certificates}. This parameter is required.
         */
        public Builder trustCertificates(final com.hashicorp.cdktf.IResolvable trustCertificates) {
            this.config.trustCertificates(trustCertificates);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Destination#trust_fingerprints}.
         * <p>
         * @return {@code this}
         * @param trustFingerprints Docs at Terraform Registry: {@code Destination#trust_fingerprints}. This parameter is required.
         */
        public Builder trustFingerprints(final java.lang.Boolean trustFingerprints) {
            this.config.trustFingerprints(trustFingerprints);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Destination#trust_fingerprints}.
         * <p>
         * @return {@code this}
         * @param trustFingerprints Docs at Terraform Registry: {@code Destination#trust_fingerprints}. This parameter is required.
         */
        public Builder trustFingerprints(final com.hashicorp.cdktf.IResolvable trustFingerprints) {
            this.config.trustFingerprints(trustFingerprints);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.fivetran.destination.Destination}.
         */
        @Override
        public dev.groundwork.cdktf.providers.fivetran.destination.Destination build() {
            return new dev.groundwork.cdktf.providers.fivetran.destination.Destination(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
