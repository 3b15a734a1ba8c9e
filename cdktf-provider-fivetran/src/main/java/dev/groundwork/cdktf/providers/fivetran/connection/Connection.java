package dev.groundwork.cdktf.providers.fivetran.connection;

/**
 * Represents a {@code fivetran_connection}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connection.Connection")
public class Connection extends com.hashicorp.cdktf.TerraformResource {

    protected Connection(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected Connection(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.fivetran.connection.Connection.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code fivetran_connection} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public Connection(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.connection.ConnectionConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a Connection resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Connection to import. This parameter is required.
     * @param importFromId The id of the existing Connection that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the Connection to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.connection.Connection.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a Connection resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Connection to import. This parameter is required.
     * @param importFromId The id of the existing Connection that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.connection.Connection.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void putDestinationSchema(final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.connection.ConnectionDestinationSchema value) {
        software.amazon.jsii.Kernel.call(this, "putDestinationSchema", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void resetConfig() {
        software.amazon.jsii.Kernel.call(this, "resetConfig", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDataDelaySensitivity() {
        software.amazon.jsii.Kernel.call(this, "resetDataDelaySensitivity", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDataDelayThreshold() {
        software.amazon.jsii.Kernel.call(this, "resetDataDelayThreshold", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDestinationSchema() {
        software.amazon.jsii.Kernel.call(this, "resetDestinationSchema", software.amazon.jsii.NativeType.VOID);
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

    public void resetRunSetupTests() {
        software.amazon.jsii.Kernel.call(this, "resetRunSetupTests", software.amazon.jsii.NativeType.VOID);
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

    public @org.jetbrains.annotations.NotNull java.lang.String getConnectedBy() {
        return software.amazon.jsii.Kernel.get(this, "connectedBy", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getCreatedAt() {
        return software.amazon.jsii.Kernel.get(this, "createdAt", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.connection.ConnectionDestinationSchemaOutputReference getDestinationSchema() {
        return software.amazon.jsii.Kernel.get(this, "destinationSchema", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.fivetran.connection.ConnectionDestinationSchemaOutputReference.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getName() {
        return software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getConfigInput() {
        return software.amazon.jsii.Kernel.get(this, "configInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDataDelaySensitivityInput() {
        return software.amazon.jsii.Kernel.get(this, "dataDelaySensitivityInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getDataDelayThresholdInput() {
        return software.amazon.jsii.Kernel.get(this, "dataDelayThresholdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or {@link dev.groundwork.cdktf.providers.fivetran.connection.ConnectionDestinationSchema}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getDestinationSchemaInput() {
        return software.amazon.jsii.Kernel.get(this, "destinationSchemaInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
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

    public @org.jetbrains.annotations.NotNull java.lang.String getConfig() {
        return software.amazon.jsii.Kernel.get(this, "config", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setConfig(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "config", java.util.Objects.requireNonNull(value, "config is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDataDelaySensitivity() {
        return software.amazon.jsii.Kernel.get(this, "dataDelaySensitivity", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDataDelaySensitivity(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "dataDelaySensitivity", java.util.Objects.requireNonNull(value, "dataDelaySensitivity is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getDataDelayThreshold() {
        return software.amazon.jsii.Kernel.get(this, "dataDelayThreshold", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setDataDelayThreshold(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "dataDelayThreshold", java.util.Objects.requireNonNull(value, "dataDelayThreshold is required"));
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
     * A fluent builder for {@link dev.groundwork.cdktf.providers.fivetran.connection.Connection}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.fivetran.connection.Connection> {
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
        private final dev.groundwork.cdktf.providers.fivetran.connection.ConnectionConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.fivetran.connection.ConnectionConfig.Builder();
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
         * Docs at Terraform Registry: {@code Connection#group_id}.
         * <p>
         * @return {@code this}
         * @param groupId Docs at Terraform Registry: {@code Connection#group_id}. This parameter is required.
         */
        public Builder groupId(final java.lang.String groupId) {
            this.config.groupId(groupId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#service}.
         * <p>
         * @return {@code this}
         * @param service Docs at Terraform Registry: {@code Connection#service}. This parameter is required.
         */
        public Builder service(final java.lang.String service) {
            this.config.service(service);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#config}.
         * <p>
         * @return {@code this}
         * @param config Docs at Terraform Registry: {@code Connection#config}. This parameter is required.
         */
        public Builder config(final java.lang.String config) {
            this.config.config(config);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#data_delay_sensitivity}.
         * <p>
         * @return {@code this}
         * @param dataDelaySensitivity Docs at Terraform Registry: {@code Connection#data_delay_sensitivity}. This parameter is required.
         */
        public Builder dataDelaySensitivity(final java.lang.String dataDelaySensitivity) {
            this.config.dataDelaySensitivity(dataDelaySensitivity);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#data_delay_threshold}.
         * <p>
         * @return {@code this}
         * @param dataDelayThreshold Docs at Terraform Registry: {@code Connection#data_delay_threshold}. This parameter is required.
         */
        public Builder dataDelayThreshold(final java.lang.Number dataDelayThreshold) {
            this.config.dataDelayThreshold(dataDelayThreshold);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#destination_schema}.
         * <p>
         * @return {@code this}
         * @param destinationSchema Docs at Terraform Registry: {@code Connection#destination_schema}. This parameter is required.
         */
        public Builder destinationSchema(final dev.groundwork.cdktf.providers.fivetran.connection.ConnectionDestinationSchema destinationSchema) {
            this.config.destinationSchema(destinationSchema);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#hybrid_deployment_agent_id}.
         * <p>
         * @return {@code this}
         * @param hybridDeploymentAgentId Docs at Terraform Registry: {@code Connection#hybrid_deployment_agent_id}. This parameter is required.
         */
        public Builder hybridDeploymentAgentId(final java.lang.String hybridDeploymentAgentId) {
            this.config.hybridDeploymentAgentId(hybridDeploymentAgentId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#networking_method}.
         * <p>
         * @return {@code this}
         * @param networkingMethod Docs at Terraform Registry: {@code Connection#networking_method}. This parameter is required.
         */
        public Builder networkingMethod(final java.lang.String networkingMethod) {
            this.config.networkingMethod(networkingMethod);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#private_link_id}.
         * <p>
         * @return {@code this}
         * @param privateLinkId Docs at Terraform Registry: {@code Connection#private_link_id}. This parameter is required.
         */
        public Builder privateLinkId(final java.lang.String privateLinkId) {
            this.config.privateLinkId(privateLinkId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#proxy_agent_id}.
         * <p>
         * @return {@code this}
         * @param proxyAgentId Docs at Terraform Registry: {@code Connection#proxy_agent_id}. This parameter is required.
         */
        public Builder proxyAgentId(final java.lang.String proxyAgentId) {
            this.config.proxyAgentId(proxyAgentId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#run_setup_tests}.
         * <p>
         * @return {@code this}
         * @param runSetupTests Docs at Terraform Registry: {@code Connection#run_setup_tests}. This parameter is required.
         */
        public Builder runSetupTests(final java.lang.Boolean runSetupTests) {
            this.config.runSetupTests(runSetupTests);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Connection#run_setup_tests}.
         * <p>
         * @return {@code this}
         * @param runSetupTests Docs at Terraform Registry: {@code Connection#run_setup_tests}. This parameter is required.
         */
        public Builder runSetupTests(final com.hashicorp.cdktf.IResolvable runSetupTests) {
            this.config.runSetupTests(runSetupTests);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#trust_certificates}.
         * <p>
         * @return {@code this}
         * @param trustCertificates Docs at Terraform Registry: {@code Connection#trust_certificates}. This parameter is required.
         */
        public Builder trustCertificates(final java.lang.Boolean trustCertificates) {
            this.config.trustCertificates(trustCertificates);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Connection#trust_certificates}.
         * <p>
         * @return {@code this}
         * @param trustCertificates Docs at Terraform Registry: {@code Connection#trust_certificates}. This parameter is required.
         */
        public Builder trustCertificates(final com.hashicorp.cdktf.IResolvable trustCertificates) {
            this.config.trustCertificates(trustCertificates);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Connection#trust_fingerprints}.
         * <p>
         * @return {@code this}
         * @param trustFingerprints Docs at Terraform Registry: {@code Connection#trust_fingerprints}. This parameter is required.
         */
        public Builder trustFingerprints(final java.lang.Boolean trustFingerprints) {
            this.config.trustFingerprints(trustFingerprints);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Connection#trust_fingerprints}.
         * <p>
         * @return {@code this}
         * @param trustFingerprints Docs at Terraform Registry: {@code Connection#trust_fingerprints}. This parameter is required.
         */
        public Builder trustFingerprints(final com.hashicorp.cdktf.IResolvable trustFingerprints) {
            this.config.trustFingerprints(trustFingerprints);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.fivetran.connection.Connection}.
         */
        @Override
        public dev.groundwork.cdktf.providers.fivetran.connection.Connection build() {
            return new dev.groundwork.cdktf.providers.fivetran.connection.Connection(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
