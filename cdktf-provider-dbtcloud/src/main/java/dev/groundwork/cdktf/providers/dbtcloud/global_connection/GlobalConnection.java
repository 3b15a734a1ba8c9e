package dev.groundwork.cdktf.providers.dbtcloud.global_connection;

/**
 * Represents a {@code dbtcloud_global_connection}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.globalConnection.GlobalConnection")
public class GlobalConnection extends com.hashicorp.cdktf.TerraformResource {

    protected GlobalConnection(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected GlobalConnection(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code dbtcloud_global_connection} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public GlobalConnection(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a GlobalConnection resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the GlobalConnection to import. This parameter is required.
     * @param importFromId The id of the existing GlobalConnection that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the GlobalConnection to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a GlobalConnection resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the GlobalConnection to import. This parameter is required.
     * @param importFromId The id of the existing GlobalConnection that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void putBigquery(final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery value) {
        software.amazon.jsii.Kernel.call(this, "putBigquery", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void resetBigquery() {
        software.amazon.jsii.Kernel.call(this, "resetBigquery", software.amazon.jsii.NativeType.VOID);
    }

    public void resetOauthConfigurationId() {
        software.amazon.jsii.Kernel.call(this, "resetOauthConfigurationId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPrivateLinkEndpointId() {
        software.amazon.jsii.Kernel.call(this, "resetPrivateLinkEndpointId", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.NotNull java.lang.String getAdapterVersion() {
        return software.amazon.jsii.Kernel.get(this, "adapterVersion", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigqueryOutputReference getBigquery() {
        return software.amazon.jsii.Kernel.get(this, "bigquery", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigqueryOutputReference.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable getIsSshTunnelEnabled() {
        return software.amazon.jsii.Kernel.get(this, "isSshTunnelEnabled", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.IResolvable.class));
    }

    /**
     * Returns union: either {@link dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getBigqueryInput() {
        return software.amazon.jsii.Kernel.get(this, "bigqueryInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getNameInput() {
        return software.amazon.jsii.Kernel.get(this, "nameInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getOauthConfigurationIdInput() {
        return software.amazon.jsii.Kernel.get(this, "oauthConfigurationIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPrivateLinkEndpointIdInput() {
        return software.amazon.jsii.Kernel.get(this, "privateLinkEndpointIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getName() {
        return software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setName(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "name", java.util.Objects.requireNonNull(value, "name is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getOauthConfigurationId() {
        return software.amazon.jsii.Kernel.get(this, "oauthConfigurationId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setOauthConfigurationId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "oauthConfigurationId", java.util.Objects.requireNonNull(value, "oauthConfigurationId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPrivateLinkEndpointId() {
        return software.amazon.jsii.Kernel.get(this, "privateLinkEndpointId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPrivateLinkEndpointId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "privateLinkEndpointId", java.util.Objects.requireNonNull(value, "privateLinkEndpointId is required"));
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection> {
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
        private final dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionConfig.Builder();
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
         * Docs at Terraform Registry: {@code GlobalConnection#name}.
         * <p>
         * @return {@code this}
         * @param name Docs at Terraform Registry: {@code GlobalConnection#name}. This parameter is required.
         */
        public Builder name(final java.lang.String name) {
            this.config.name(name);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code GlobalConnection#bigquery}.
         * <p>
         * @return {@code this}
         * @param bigquery Docs at Terraform Registry: {@code GlobalConnection#bigquery}. This parameter is required.
         */
        public Builder bigquery(final dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery bigquery) {
            this.config.bigquery(bigquery);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code GlobalConnection#oauth_configuration_id}.
         * <p>
         * @return {@code this}
         * @param oauthConfigurationId Docs at Terraform Registry: {@code GlobalConnection#oauth_configuration_id}. This parameter is required.
         */
        public Builder oauthConfigurationId(final java.lang.Number oauthConfigurationId) {
            this.config.oauthConfigurationId(oauthConfigurationId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code GlobalConnection#private_link_endpoint_id}.
         * <p>
         * @return {@code this}
         * @param privateLinkEndpointId Docs at Terraform Registry: {@code GlobalConnection#private_link_endpoint_id}. This parameter is required.
         */
        public Builder privateLinkEndpointId(final java.lang.String privateLinkEndpointId) {
            this.config.privateLinkEndpointId(privateLinkEndpointId);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection}.
         */
        @Override
        public dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection build() {
            return new dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
