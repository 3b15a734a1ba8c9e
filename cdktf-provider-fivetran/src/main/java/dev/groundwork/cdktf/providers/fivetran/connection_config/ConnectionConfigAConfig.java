package dev.groundwork.cdktf.providers.fivetran.connection_config;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connectionConfig.ConnectionConfigAConfig")
@software.amazon.jsii.Jsii.Proxy(ConnectionConfigAConfig.Jsii$Proxy.class)
public interface ConnectionConfigAConfig extends software.amazon.jsii.JsiiSerializable, com.hashicorp.cdktf.TerraformMetaArguments {

    /**
     * Docs at Terraform Registry: {@code ConnectionConfigA#connection_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getConnectionId();

    /**
     * Docs at Terraform Registry: {@code ConnectionConfigA#auth}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getAuth() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectionConfigA#config}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getConfig() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectionConfigA#run_setup_tests}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getRunSetupTests() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectionConfigA#trust_certificates}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getTrustCertificates() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectionConfigA#trust_fingerprints}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getTrustFingerprints() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link ConnectionConfigAConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link ConnectionConfigAConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<ConnectionConfigAConfig> {
        java.lang.String connectionId;
        java.lang.String auth;
        java.lang.String config;
        java.lang.Object runSetupTests;
        java.lang.Object trustCertificates;
        java.lang.Object trustFingerprints;
        java.lang.Object connection;
        java.lang.Object count;
        java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        com.hashicorp.cdktf.ITerraformIterator forEach;
        com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        com.hashicorp.cdktf.TerraformProvider provider;
        java.util.List<java.lang.Object> provisioners;

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getConnectionId}
         * @param connectionId Docs at Terraform Registry: {@code ConnectionConfigA#connection_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder connectionId(java.lang.String connectionId) {
            this.connectionId = connectionId;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getAuth}
         * @param auth Docs at Terraform Registry: {@code ConnectionConfigA#auth}.
         * @return {@code this}
         */
        public Builder auth(java.lang.String auth) {
            this.auth = auth;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getConfig}
         * @param config Docs at Terraform Registry: {@code ConnectionConfigA#config}.
         * @return {@code this}
         */
        public Builder config(java.lang.String config) {
            this.config = config;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getRunSetupTests}
         * @param runSetupTests Docs at Terraform Registry: {@code ConnectionConfigA#run_setup_tests}.
         * @return {@code this}
         */
        public Builder runSetupTests(java.lang.Boolean runSetupTests) {
            this.runSetupTests = runSetupTests;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getRunSetupTests}
         * @param runSetupTests Docs at Terraform Registry: {@code ConnectionConfigA#run_setup_tests}.
         * @return {@code this}
         */
        public Builder runSetupTests(com.hashicorp.cdktf.IResolvable runSetupTests) {
            this.runSetupTests = runSetupTests;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getTrustCertificates}
         * @param trustCertificates Docs at Terraform Registry: {@code ConnectionConfigA#trust_certificates}.
         * @return {@code this}
         */
        public Builder trustCertificates(java.lang.Boolean trustCertificates) {
            this.trustCertificates = trustCertificates;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getTrustCertificates}
         * @param trustCertificates Docs at Terraform Registry: {@code ConnectionConfigA#trust_certificates}.
         * @return {@code this}
         */
        public Builder trustCertificates(com.hashicorp.cdktf.IResolvable trustCertificates) {
            this.trustCertificates = trustCertificates;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getTrustFingerprints}
         * @param trustFingerprints Docs at Terraform Registry: {@code ConnectionConfigA#trust_fingerprints}.
         * @return {@code this}
         */
        public Builder trustFingerprints(java.lang.Boolean trustFingerprints) {
            this.trustFingerprints = trustFingerprints;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getTrustFingerprints}
         * @param trustFingerprints Docs at Terraform Registry: {@code ConnectionConfigA#trust_fingerprints}.
         * @return {@code this}
         */
        public Builder trustFingerprints(com.hashicorp.cdktf.IResolvable trustFingerprints) {
            this.trustFingerprints = trustFingerprints;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(java.lang.Number count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(com.hashicorp.cdktf.TerraformCount count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getDependsOn}
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
         * Sets the value of {@link ConnectionConfigAConfig#getForEach}
         * @param forEach the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.forEach = forEach;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getLifecycle}
         * @param lifecycle the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getProvider}
         * @param provider the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(com.hashicorp.cdktf.TerraformProvider provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionConfigAConfig#getProvisioners}
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
         * @return a new instance of {@link ConnectionConfigAConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public ConnectionConfigAConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link ConnectionConfigAConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements ConnectionConfigAConfig {
        private final java.lang.String connectionId;
        private final java.lang.String auth;
        private final java.lang.String config;
        private final java.lang.Object runSetupTests;
        private final java.lang.Object trustCertificates;
        private final java.lang.Object trustFingerprints;
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
            this.connectionId = software.amazon.jsii.Kernel.get(this, "connectionId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.auth = software.amazon.jsii.Kernel.get(this, "auth", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.config = software.amazon.jsii.Kernel.get(this, "config", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.runSetupTests = software.amazon.jsii.Kernel.get(this, "runSetupTests", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.trustCertificates = software.amazon.jsii.Kernel.get(this, "trustCertificates", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.trustFingerprints = software.amazon.jsii.Kernel.get(this, "trustFingerprints", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
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
            this.connectionId = java.util.Objects.requireNonNull(builder.connectionId, "connectionId is required");
            this.auth = builder.auth;
            this.config = builder.config;
            this.runSetupTests = builder.runSetupTests;
            this.trustCertificates = builder.trustCertificates;
            this.trustFingerprints = builder.trustFingerprints;
            this.connection = builder.connection;
            this.count = builder.count;
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)builder.dependsOn;
            this.forEach = builder.forEach;
            this.lifecycle = builder.lifecycle;
            this.provider = builder.provider;
            this.provisioners = (java.util.List<java.lang.Object>)builder.provisioners;
        }

        @Override
        public final java.lang.String getConnectionId() {
            return this.connectionId;
        }

        @Override
        public final java.lang.String getAuth() {
            return this.auth;
        }

        @Override
        public final java.lang.String getConfig() {
            return this.config;
        }

        @Override
        public final java.lang.Object getRunSetupTests() {
            return this.runSetupTests;
        }

        @Override
        public final java.lang.Object getTrustCertificates() {
            return this.trustCertificates;
        }

        @Override
        public final java.lang.Object getTrustFingerprints() {
            return this.trustFingerprints;
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

            data.set("connectionId", om.valueToTree(this.getConnectionId()));
            if (this.getAuth() != null) {
                data.set("auth", om.valueToTree(this.getAuth()));
            }
            if (this.getConfig() != null) {
                data.set("config", om.valueToTree(this.getConfig()));
            }
            if (this.getRunSetupTests() != null) {
                data.set("runSetupTests", om.valueToTree(this.getRunSetupTests()));
            }
            if (this.getTrustCertificates() != null) {
                data.set("trustCertificates", om.valueToTree(this.getTrustCertificates()));
            }
            if (this.getTrustFingerprints() != null) {
                data.set("trustFingerprints", om.valueToTree(this.getTrustFingerprints()));
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
            struct.set("fqn", om.valueToTree("fivetran.connectionConfig.ConnectionConfigAConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            ConnectionConfigAConfig.Jsii$Proxy that = (ConnectionConfigAConfig.Jsii$Proxy) o;

            if (!connectionId.equals(that.connectionId)) return false;
            if (this.auth != null ? !this.auth.equals(that.auth) : that.auth != null) return false;
            if (this.config != null ? !this.config.equals(that.config) : that.config != null) return false;
            if (this.runSetupTests != null ? !this.runSetupTests.equals(that.runSetupTests) : that.runSetupTests != null) return false;
            if (this.trustCertificates != null ? !this.trustCertificates.equals(that.trustCertificates) : that.trustCertificates != null) return false;
            if (this.trustFingerprints != null ? !this.trustFingerprints.equals(that.trustFingerprints) : that.trustFingerprints != null) return false;
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
            int result = this.connectionId.hashCode();
            result = 31 * result + (this.auth != null ? this.auth.hashCode() : 0);
            result = 31 * result + (this.config != null ? this.config.hashCode() : 0);
            result = 31 * result + (this.runSetupTests != null ? this.runSetupTests.hashCode() : 0);
            result = 31 * result + (this.trustCertificates != null ? this.trustCertificates.hashCode() : 0);
            result = 31 * result + (this.trustFingerprints != null ? this.trustFingerprints.hashCode() : 0);
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
