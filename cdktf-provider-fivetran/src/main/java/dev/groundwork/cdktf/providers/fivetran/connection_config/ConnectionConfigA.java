package dev.groundwork.cdktf.providers.fivetran.connection_config;

/**
 * Represents a {@code fivetran_connection_config}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connectionConfig.ConnectionConfigA")
public class ConnectionConfigA extends com.hashicorp.cdktf.TerraformResource {

    protected ConnectionConfigA(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected ConnectionConfigA(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code fivetran_connection_config} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public ConnectionConfigA(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigAConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a ConnectionConfigA resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the ConnectionConfigA to import. This parameter is required.
     * @param importFromId The id of the existing ConnectionConfigA that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the ConnectionConfigA to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a ConnectionConfigA resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the ConnectionConfigA to import. This parameter is required.
     * @param importFromId The id of the existing ConnectionConfigA that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void resetAuth() {
        software.amazon.jsii.Kernel.call(this, "resetAuth", software.amazon.jsii.NativeType.VOID);
    }

    public void resetConfig() {
        software.amazon.jsii.Kernel.call(this, "resetConfig", software.amazon.jsii.NativeType.VOID);
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

    public @org.jetbrains.annotations.NotNull java.lang.String getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getAuthInput() {
        return software.amazon.jsii.Kernel.get(this, "authInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getConfigInput() {
        return software.amazon.jsii.Kernel.get(this, "configInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getConnectionIdInput() {
        return software.amazon.jsii.Kernel.get(this, "connectionIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getRunSetupTestsInput() {
        return software.amazon.jsii.Kernel.get(this, "runSetupTestsInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
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

    public @org.jetbrains.annotations.NotNull java.lang.String getAuth() {
        return software.amazon.jsii.Kernel.get(this, "auth", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setAuth(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "auth", java.util.Objects.requireNonNull(value, "auth is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getConfig() {
        return software.amazon.jsii.Kernel.get(this, "config", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setConfig(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "config", java.util.Objects.requireNonNull(value, "config is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getConnectionId() {
        return software.amazon.jsii.Kernel.get(this, "connectionId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setConnectionId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "connectionId", java.util.Objects.requireNonNull(value, "connectionId is required"));
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
     * A fluent builder for {@link dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA> {
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
        private final dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigAConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigAConfig.Builder();
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
         * Docs at Terraform Registry: {@code ConnectionConfigA#connection_id}.
         * <p>
         * @return {@code this}
         * @param connectionId Docs at Terraform Registry: {@code ConnectionConfigA#connection_id}. This parameter is required.
         */
        public Builder connectionId(final java.lang.String connectionId) {
            this.config.connectionId(connectionId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#auth}.
         * <p>
         * @return {@code this}
         * @param auth Docs at Terraform Registry: {@code ConnectionConfigA#auth}. This parameter is required.
         */
        public Builder auth(final java.lang.String auth) {
            this.config.auth(auth);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#config}.
         * <p>
         * @return {@code this}
         * @param config Docs at Terraform Registry: {@code ConnectionConfigA#config}. This parameter is required.
         */
        public Builder config(final java.lang.String config) {
            this.config.config(config);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#run_setup_tests}.
         * <p>
         * @return {@code this}
         * @param runSetupTests Docs at Terraform Registry: {@code ConnectionConfigA#run_setup_tests}. This parameter is required.
         */
        public Builder runSetupTests(final java.lang.Boolean runSetupTests) {
            this.config.runSetupTests(runSetupTests);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#run_setup_tests}.
         * <p>
         * @return {@code this}
         * @param runSetupTests Docs at Terraform Registry: {@code ConnectionConfigA#run_setup_tests}. This parameter is required.
         */
        public Builder runSetupTests(final com.hashicorp.cdktf.IResolvable runSetupTests) {
            this.config.runSetupTests(runSetupTests);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#trust_certificates}.
         * <p>
         * @return {@code this}
         * @param trustCertificates Docs at Terraform Registry: {@code ConnectionConfigA#trust_certificates}. This parameter is required.
         */
        public Builder trustCertificates(final java.lang.Boolean trustCertificates) {
            this.config.trustCertificates(trustCertificates);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#trust_certificates}.
         * <p>
         * @return {@code this}
         * @param trustCertificates Docs at Terraform Registry: {@code ConnectionConfigA#trust_certificates}. This parameter is required.
         */
        public Builder trustCertificates(final com.hashicorp.cdktf.IResolvable trustCertificates) {
            this.config.trustCertificates(trustCertificates);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#trust_fingerprints}.
         * <p>
         * @return {@code this}
         * @param trustFingerprints Docs at Terraform Registry: {@code ConnectionConfigA#trust_fingerprints}. This parameter is required.
         */
        public Builder trustFingerprints(final java.lang.Boolean trustFingerprints) {
            this.config.trustFingerprints(trustFingerprints);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code ConnectionConfigA#trust_fingerprints}.
         * <p>
         * @return {@code this}
         * @param trustFingerprints Docs at Terraform Registry: {@code ConnectionConfigA#trust_fingerprints}. This parameter is required.
         */
        public Builder trustFingerprints(final com.hashicorp.cdktf.IResolvable trustFingerprints) {
            this.config.trustFingerprints(trustFingerprints);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA}.
         */
        @Override
        public dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA build() {
            return new dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
