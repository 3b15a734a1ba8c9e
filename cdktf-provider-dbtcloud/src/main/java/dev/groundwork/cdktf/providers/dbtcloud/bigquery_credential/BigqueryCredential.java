package dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential;

/**
 * Represents a {@code dbtcloud_bigquery_credential}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.bigqueryCredential.BigqueryCredential")
public class BigqueryCredential extends com.hashicorp.cdktf.TerraformResource {

    protected BigqueryCredential(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected BigqueryCredential(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code dbtcloud_bigquery_credential} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public BigqueryCredential(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredentialConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a BigqueryCredential resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the BigqueryCredential to import. This parameter is required.
     * @param importFromId The id of the existing BigqueryCredential that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the BigqueryCredential to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a BigqueryCredential resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the BigqueryCredential to import. This parameter is required.
     * @param importFromId The id of the existing BigqueryCredential that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void resetConnectionId() {
        software.amazon.jsii.Kernel.call(this, "resetConnectionId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetIsActive() {
        software.amazon.jsii.Kernel.call(this, "resetIsActive", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.NotNull java.lang.Number getCredentialId() {
        return software.amazon.jsii.Kernel.get(this, "credentialId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getConnectionIdInput() {
        return software.amazon.jsii.Kernel.get(this, "connectionIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDatasetInput() {
        return software.amazon.jsii.Kernel.get(this, "datasetInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getIsActiveInput() {
        return software.amazon.jsii.Kernel.get(this, "isActiveInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getNumThreadsInput() {
        return software.amazon.jsii.Kernel.get(this, "numThreadsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getProjectIdInput() {
        return software.amazon.jsii.Kernel.get(this, "projectIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getConnectionId() {
        return software.amazon.jsii.Kernel.get(this, "connectionId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setConnectionId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "connectionId", java.util.Objects.requireNonNull(value, "connectionId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDataset() {
        return software.amazon.jsii.Kernel.get(this, "dataset", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDataset(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "dataset", java.util.Objects.requireNonNull(value, "dataset is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getIsActive() {
        return software.amazon.jsii.Kernel.get(this, "isActive", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setIsActive(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "isActive", java.util.Objects.requireNonNull(value, "isActive is required"));
    }

    public void setIsActive(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "isActive", java.util.Objects.requireNonNull(value, "isActive is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getNumThreads() {
        return software.amazon.jsii.Kernel.get(this, "numThreads", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setNumThreads(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "numThreads", java.util.Objects.requireNonNull(value, "numThreads is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getProjectId() {
        return software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setProjectId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "projectId", java.util.Objects.requireNonNull(value, "projectId is required"));
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential> {
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
        private final dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredentialConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredentialConfig.Builder();
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
         * Docs at Terraform Registry: {@code BigqueryCredential#dataset}.
         * <p>
         * @return {@code this}
         * @param dataset Docs at Terraform Registry: {@code BigqueryCredential#dataset}. This parameter is required.
         */
        public Builder dataset(final java.lang.String dataset) {
            this.config.dataset(dataset);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code BigqueryCredential#num_threads}.
         * <p>
         * @return {@code this}
         * @param numThreads Docs at Terraform Registry: {@code BigqueryCredential#num_threads}. This parameter is required.
         */
        public Builder numThreads(final java.lang.Number numThreads) {
            this.config.numThreads(numThreads);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code BigqueryCredential#project_id}.
         * <p>
         * @return {@code this}
         * @param projectId Docs at Terraform Registry: {@code BigqueryCredential#project_id}. This parameter is required.
         */
        public Builder projectId(final java.lang.Number projectId) {
            this.config.projectId(projectId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code BigqueryCredential#connection_id}.
         * <p>
         * @return {@code this}
         * @param connectionId Docs at Terraform Registry: {@code BigqueryCredential#connection_id}. This parameter is required.
         */
        public Builder connectionId(final java.lang.Number connectionId) {
            this.config.connectionId(connectionId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code BigqueryCredential#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code BigqueryCredential#is_active}. This parameter is required.
         */
        public Builder isActive(final java.lang.Boolean isActive) {
            this.config.isActive(isActive);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code BigqueryCredential#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code BigqueryCredential#is_active}. This parameter is required.
         */
        public Builder isActive(final com.hashicorp.cdktf.IResolvable isActive) {
            this.config.isActive(isActive);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential}.
         */
        @Override
        public dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential build() {
            return new dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
