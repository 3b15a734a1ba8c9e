package dev.groundwork.cdktf.providers.dbtcloud.environment;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.environment.EnvironmentConfig")
@software.amazon.jsii.Jsii.Proxy(EnvironmentConfig.Jsii$Proxy.class)
public interface EnvironmentConfig extends software.amazon.jsii.JsiiSerializable, com.hashicorp.cdktf.TerraformMetaArguments {

    /**
     * Docs at Terraform Registry: {@code Environment#name}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getName();

    /**
     * Docs at Terraform Registry: {@code Environment#project_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.Number getProjectId();

    /**
     * Docs at Terraform Registry: {@code Environment#type}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getType();

    /**
     * Docs at Terraform Registry: {@code Environment#connection_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getConnectionId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#credential_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getCredentialId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#custom_branch}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getCustomBranch() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#dbt_version}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDbtVersion() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#deployment_type}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDeploymentType() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#enable_model_query_history}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getEnableModelQueryHistory() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#extended_attributes_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getExtendedAttributesId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#is_active}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getIsActive() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#primary_profile_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getPrimaryProfileId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Environment#use_custom_branch}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getUseCustomBranch() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link EnvironmentConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link EnvironmentConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<EnvironmentConfig> {
        java.lang.String name;
        java.lang.Number projectId;
        java.lang.String type;
        java.lang.Number connectionId;
        java.lang.Number credentialId;
        java.lang.String customBranch;
        java.lang.String dbtVersion;
        java.lang.String deploymentType;
        java.lang.Object enableModelQueryHistory;
        java.lang.Number extendedAttributesId;
        java.lang.Object isActive;
        java.lang.Number primaryProfileId;
        java.lang.Object useCustomBranch;
        java.lang.Object connection;
        java.lang.Object count;
        java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        com.hashicorp.cdktf.ITerraformIterator forEach;
        com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        com.hashicorp.cdktf.TerraformProvider provider;
        java.util.List<java.lang.Object> provisioners;

        /**
         * Sets the value of {@link EnvironmentConfig#getName}
         * @param name Docs at Terraform Registry: {@code Environment#name}. This parameter is required.
         * @return {@code this}
         */
        public Builder name(java.lang.String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getProjectId}
         * @param projectId Docs at Terraform Registry: {@code Environment#project_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder projectId(java.lang.Number projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getType}
         * @param type Docs at Terraform Registry: {@code Environment#type}. This parameter is required.
         * @return {@code this}
         */
        public Builder type(java.lang.String type) {
            this.type = type;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getConnectionId}
         * @param connectionId Docs at Terraform Registry: {@code Environment#connection_id}.
         * @return {@code this}
         */
        public Builder connectionId(java.lang.Number connectionId) {
            this.connectionId = connectionId;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getCredentialId}
         * @param credentialId Docs at Terraform Registry: {@code Environment#credential_id}.
         * @return {@code this}
         */
        public Builder credentialId(java.lang.Number credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getCustomBranch}
         * @param customBranch Docs at Terraform Registry: {@code Environment#custom_branch}.
         * @return {@code this}
         */
        public Builder customBranch(java.lang.String customBranch) {
            this.customBranch = customBranch;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getDbtVersion}
         * @param dbtVersion Docs at Terraform Registry: {@code Environment#dbt_version}.
         * @return {@code this}
         */
        public Builder dbtVersion(java.lang.String dbtVersion) {
            this.dbtVersion = dbtVersion;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getDeploymentType}
         * @param deploymentType Docs at Terraform Registry: {@code Environment#deployment_type}.
         * @return {@code this}
         */
        public Builder deploymentType(java.lang.String deploymentType) {
            this.deploymentType = deploymentType;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getEnableModelQueryHistory}
         * @param enableModelQueryHistory Docs at Terraform Registry: {@code Environment#enable_model_query_history}.
         * @return {@code this}
         */
        public Builder enableModelQueryHistory(java.lang.Boolean enableModelQueryHistory) {
            this.enableModelQueryHistory = enableModelQueryHistory;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getEnableModelQueryHistory}
         * @param enableModelQueryHistory Docs at Terraform Registry: {@code Environment#enable_model_query_history}.
         * @return {@code this}
         */
        public Builder enableModelQueryHistory(com.hashicorp.cdktf.IResolvable enableModelQueryHistory) {
            this.enableModelQueryHistory = enableModelQueryHistory;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getExtendedAttributesId}
         * @param extendedAttributesId Docs at Terraform Registry: {@code Environment#extended_attributes_id}.
         * @return {@code this}
         */
        public Builder extendedAttributesId(java.lang.Number extendedAttributesId) {
            this.extendedAttributesId = extendedAttributesId;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getIsActive}
         * @param isActive Docs at Terraform Registry: {@code Environment#is_active}.
         * @return {@code this}
         */
        public Builder isActive(java.lang.Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getIsActive}
         * @param isActive Docs at Terraform Registry: {@code Environment#is_active}.
         * @return {@code this}
         */
        public Builder isActive(com.hashicorp.cdktf.IResolvable isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getPrimaryProfileId}
         * @param primaryProfileId Docs at Terraform Registry: {@code Environment#primary_profile_id}.
         * @return {@code this}
         */
        public Builder primaryProfileId(java.lang.Number primaryProfileId) {
            this.primaryProfileId = primaryProfileId;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getUseCustomBranch}
         * @param useCustomBranch Docs at Terraform Registry: {@code Environment#use_custom_branch}.
         * @return {@code this}
         */
        public Builder useCustomBranch(java.lang.Boolean useCustomBranch) {
            this.useCustomBranch = useCustomBranch;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getUseCustomBranch}
         * @param useCustomBranch Docs at Terraform Registry: {@code Environment#use_custom_branch}.
         * @return {@code this}
         */
        public Builder useCustomBranch(com.hashicorp.cdktf.IResolvable useCustomBranch) {
            this.useCustomBranch = useCustomBranch;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(java.lang.Number count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(com.hashicorp.cdktf.TerraformCount count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getDependsOn}
         * @param dependsOn the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        @SuppressWarnings("unchecked")
        public Builder dependsOn(java.util.List<? extends com.hashicorp.cdktf.ITerraformDependable> dependsOn) {
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)dependsOn;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getForEach}
         * @param forEach the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.forEach = forEach;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getLifecycle}
         * @param lifecycle the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getProvider}
         * @param provider the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(com.hashicorp.cdktf.TerraformProvider provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets the value of {@link EnvironmentConfig#getProvisioners}
         * @param provisioners the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        @SuppressWarnings("unchecked")
        public Builder provisioners(java.util.List<? extends java.lang.Object> provisioners) {
            this.provisioners = (java.util.List<java.lang.Object>)provisioners;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link EnvironmentConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public EnvironmentConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link EnvironmentConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements EnvironmentConfig {
        private final java.lang.String name;
        private final java.lang.Number projectId;
        private final java.lang.String type;
        private final java.lang.Number connectionId;
        private final java.lang.Number credentialId;
        private final java.lang.String customBranch;
        private final java.lang.String dbtVersion;
        private final java.lang.String deploymentType;
        private final java.lang.Object enableModelQueryHistory;
        private final java.lang.Number extendedAttributesId;
        private final java.lang.Object isActive;
        private final java.lang.Number primaryProfileId;
        private final java.lang.Object useCustomBranch;
        private final java.lang.Object connection;
        private final java.lang.Object count;
        private final java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        private final com.hashicorp.cdktf.ITerraformIterator forEach;
        private final com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        private final com.hashicorp.cdktf.TerraformProvider provider;
        private final java.util.List<java.lang.Object> provisioners;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.name = software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.projectId = software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.type = software.amazon.jsii.Kernel.get(this, "type", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.connectionId = software.amazon.jsii.Kernel.get(this, "connectionId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.credentialId = software.amazon.jsii.Kernel.get(this, "credentialId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.customBranch = software.amazon.jsii.Kernel.get(this, "customBranch", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.dbtVersion = software.amazon.jsii.Kernel.get(this, "dbtVersion", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.deploymentType = software.amazon.jsii.Kernel.get(this, "deploymentType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.enableModelQueryHistory = software.amazon.jsii.Kernel.get(this, "enableModelQueryHistory", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.extendedAttributesId = software.amazon.jsii.Kernel.get(this, "extendedAttributesId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.isActive = software.amazon.jsii.Kernel.get(this, "isActive", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.primaryProfileId = software.amazon.jsii.Kernel.get(this, "primaryProfileId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.useCustomBranch = software.amazon.jsii.Kernel.get(this, "useCustomBranch", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.connection = software.amazon.jsii.Kernel.get(this, "connection", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.count = software.amazon.jsii.Kernel.get(this, "count", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.dependsOn = software.amazon.jsii.Kernel.get(this, "dependsOn", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ITerraformDependable.class)));
            this.forEach = software.amazon.jsii.Kernel.get(this, "forEach", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ITerraformIterator.class));
            this.lifecycle = software.amazon.jsii.Kernel.get(this, "lifecycle", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.TerraformResourceLifecycle.class));
            this.provider = software.amazon.jsii.Kernel.get(this, "provider", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.TerraformProvider.class));
            this.provisioners = software.amazon.jsii.Kernel.get(this, "provisioners", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class)));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        @SuppressWarnings("unchecked")
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.name = java.util.Objects.requireNonNull(builder.name, "name is required");
            this.projectId = java.util.Objects.requireNonNull(builder.projectId, "projectId is required");
            this.type = java.util.Objects.requireNonNull(builder.type, "type is required");
            this.connectionId = builder.connectionId;
            this.credentialId = builder.credentialId;
            this.customBranch = builder.customBranch;
            this.dbtVersion = builder.dbtVersion;
            this.deploymentType = builder.deploymentType;
            this.enableModelQueryHistory = builder.enableModelQueryHistory;
            this.extendedAttributesId = builder.extendedAttributesId;
            this.isActive = builder.isActive;
            this.primaryProfileId = builder.primaryProfileId;
            this.useCustomBranch = builder.useCustomBranch;
            this.connection = builder.connection;
            this.count = builder.count;
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)builder.dependsOn;
            this.forEach = builder.forEach;
            this.lifecycle = builder.lifecycle;
            this.provider = builder.provider;
            this.provisioners = (java.util.List<java.lang.Object>)builder.provisioners;
        }

        @Override
        public final java.lang.String getName() {
            return this.name;
        }

        @Override
        public final java.lang.Number getProjectId() {
            return this.projectId;
        }

        @Override
        public final java.lang.String getType() {
            return this.type;
        }

        @Override
        public final java.lang.Number getConnectionId() {
            return this.connectionId;
        }

        @Override
        public final java.lang.Number getCredentialId() {
            return this.credentialId;
        }

        @Override
        public final java.lang.String getCustomBranch() {
            return this.customBranch;
        }

        @Override
        public final java.lang.String getDbtVersion() {
            return this.dbtVersion;
        }

        @Override
        public final java.lang.String getDeploymentType() {
            return this.deploymentType;
        }

        @Override
        public final java.lang.Object getEnableModelQueryHistory() {
            return this.enableModelQueryHistory;
        }

        @Override
        public final java.lang.Number getExtendedAttributesId() {
            return this.extendedAttributesId;
        }

        @Override
        public final java.lang.Object getIsActive() {
            return this.isActive;
        }

        @Override
        public final java.lang.Number getPrimaryProfileId() {
            return this.primaryProfileId;
        }

        @Override
        public final java.lang.Object getUseCustomBranch() {
            return this.useCustomBranch;
        }

        @Override
        public final java.lang.Object getConnection() {
            return this.connection;
        }

        @Override
        public final java.lang.Object getCount() {
            return this.count;
        }

        @Override
        public final java.util.List<com.hashicorp.cdktf.ITerraformDependable> getDependsOn() {
            return this.dependsOn;
        }

        @Override
        public final com.hashicorp.cdktf.ITerraformIterator getForEach() {
            return this.forEach;
        }

        @Override
        public final com.hashicorp.cdktf.TerraformResourceLifecycle getLifecycle() {
            return this.lifecycle;
        }

        @Override
        public final com.hashicorp.cdktf.TerraformProvider getProvider() {
            return this.provider;
        }

        @Override
        public final java.util.List<java.lang.Object> getProvisioners() {
            return this.provisioners;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            data.set("name", om.valueToTree(this.getName()));
            data.set("projectId", om.valueToTree(this.getProjectId()));
            data.set("type", om.valueToTree(this.getType()));
            if (this.getConnectionId() != null) {
                data.set("connectionId", om.valueToTree(this.getConnectionId()));
            }
            if (this.getCredentialId() != null) {
                data.set("credentialId", om.valueToTree(this.getCredentialId()));
            }
            if (this.getCustomBranch() != null) {
                data.set("customBranch", om.valueToTree(this.getCustomBranch()));
            }
            if (this.getDbtVersion() != null) {
                data.set("dbtVersion", om.valueToTree(this.getDbtVersion()));
            }
            if (this.getDeploymentType() != null) {
                data.set("deploymentType", om.valueToTree(this.getDeploymentType()));
            }
            if (this.getEnableModelQueryHistory() != null) {
                data.set("enableModelQueryHistory", om.valueToTree(this.getEnableModelQueryHistory()));
            }
            if (this.getExtendedAttributesId() != null) {
                data.set("extendedAttributesId", om.valueToTree(this.getExtendedAttributesId()));
            }
            if (this.getIsActive() != null) {
                data.set("isActive", om.valueToTree(this.getIsActive()));
            }
            if (this.getPrimaryProfileId() != null) {
                data.set("primaryProfileId", om.valueToTree(this.getPrimaryProfileId()));
            }
            if (this.getUseCustomBranch() != null) {
                data.set("useCustomBranch", om.valueToTree(this.getUseCustomBranch()));
            }
            if (this.getConnection() != null) {
                data.set("connection", om.valueToTree(this.getConnection()));
            }
            if (this.getCount() != null) {
                data.set("count", om.valueToTree(this.getCount()));
            }
            if (this.getDependsOn() != null) {
                data.set("dependsOn", om.valueToTree(this.getDependsOn()));
            }
            if (this.getForEach() != null) {
                data.set("forEach", om.valueToTree(this.getForEach()));
            }
            if (this.getLifecycle() != null) {
                data.set("lifecycle", om.valueToTree(this.getLifecycle()));
            }
            if (this.getProvider() != null) {
                data.set("provider", om.valueToTree(this.getProvider()));
            }
            if (this.getProvisioners() != null) {
                data.set("provisioners", om.valueToTree(this.getProvisioners()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("dbtcloud.environment.EnvironmentConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            EnvironmentConfig.Jsii$Proxy that = (EnvironmentConfig.Jsii$Proxy) o;

            if (!name.equals(that.name)) return false;
            if (!projectId.equals(that.projectId)) return false;
            if (!type.equals(that.type)) return false;
            if (this.connectionId != null ? !this.connectionId.equals(that.connectionId) : that.connectionId != null) return false;
            if (this.credentialId != null ? !this.credentialId.equals(that.credentialId) : that.credentialId != null) return false;
            if (this.customBranch != null ? !this.customBranch.equals(that.customBranch) : that.customBranch != null) return false;
            if (this.dbtVersion != null ? !this.dbtVersion.equals(that.dbtVersion) : that.dbtVersion != null) return false;
            if (this.deploymentType != null ? !this.deploymentType.equals(that.deploymentType) : that.deploymentType != null) return false;
            if (this.enableModelQueryHistory != null ? !this.enableModelQueryHistory.equals(that.enableModelQueryHistory) : that.enableModelQueryHistory != null) return false;
            if (this.extendedAttributesId != null ? !this.extendedAttributesId.equals(that.extendedAttributesId) : that.extendedAttributesId != null) return false;
            if (this.isActive != null ? !this.isActive.equals(that.isActive) : that.isActive != null) return false;
            if (this.primaryProfileId != null ? !this.primaryProfileId.equals(that.primaryProfileId) : that.primaryProfileId != null) return false;
            if (this.useCustomBranch != null ? !this.useCustomBranch.equals(that.useCustomBranch) : that.useCustomBranch != null) return false;
            if (this.connection != null ? !this.connection.equals(that.connection) : that.connection != null) return false;
            if (this.count != null ? !this.count.equals(that.count) : that.count != null) return false;
            if (this.dependsOn != null ? !this.dependsOn.equals(that.dependsOn) : that.dependsOn != null) return false;
            if (this.forEach != null ? !this.forEach.equals(that.forEach) : that.forEach != null) return false;
            if (this.lifecycle != null ? !this.lifecycle.equals(that.lifecycle) : that.lifecycle != null) return false;
            if (this.provider != null ? !this.provider.equals(that.provider) : that.provider != null) return false;
            return this.provisioners != null ? this.provisioners.equals(that.provisioners) : that.provisioners == null;
        }

        @Override
        public final int hashCode() {
            int result = this.name.hashCode();
            result = 31 * result + (this.projectId.hashCode());
            result = 31 * result + (this.type.hashCode());
            result = 31 * result + (this.connectionId != null ? this.connectionId.hashCode() : 0);
            result = 31 * result + (this.credentialId != null ? this.credentialId.hashCode() : 0);
            result = 31 * result + (this.customBranch != null ? this.customBranch.hashCode() : 0);
            result = 31 * result + (this.dbtVersion != null ? this.dbtVersion.hashCode() : 0);
            result = 31 * result + (this.deploymentType != null ? this.deploymentType.hashCode() : 0);
            result = 31 * result + (this.enableModelQueryHistory != null ? this.enableModelQueryHistory.hashCode() : 0);
            result = 31 * result + (this.extendedAttributesId != null ? this.extendedAttributesId.hashCode() : 0);
            result = 31 * result + (this.isActive != null ? this.isActive.hashCode() : 0);
            result = 31 * result + (this.primaryProfileId != null ? this.primaryProfileId.hashCode() : 0);
            result = 31 * result + (this.useCustomBranch != null ? this.useCustomBranch.hashCode() : 0);
            result = 31 * result + (this.connection != null ? this.connection.hashCode() : 0);
            result = 31 * result + (this.count != null ? this.count.hashCode() : 0);
            result = 31 * result + (this.dependsOn != null ? this.dependsOn.hashCode() : 0);
            result = 31 * result + (this.forEach != null ? this.forEach.hashCode() : 0);
            result = 31 * result + (this.lifecycle != null ? this.lifecycle.hashCode() : 0);
            result = 31 * result + (this.provider != null ? this.provider.hashCode() : 0);
            result = 31 * result + (this.provisioners != null ? this.provisioners.hashCode() : 0);
            return result;
        }
    }
}
