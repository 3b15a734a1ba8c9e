package dev.groundwork.cdktf.providers.fivetran.destination;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.destination.DestinationConfig")
@software.amazon.jsii.Jsii.Proxy(DestinationConfig.Jsii$Proxy.class)
public interface DestinationConfig extends software.amazon.jsii.JsiiSerializable, com.hashicorp.cdktf.TerraformMetaArguments {

    /**
     * Docs at Terraform Registry: {@code Destination#group_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getGroupId();

    /**
     * Docs at Terraform Registry: {@code Destination#service}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getService();

    /**
     * Docs at Terraform Registry: {@code Destination#time_zone_offset}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getTimeZoneOffset();

    /**
     * Docs at Terraform Registry: {@code Destination#config}.
     */
    default @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA getConfig() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#daylight_saving_time_enabled}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getDaylightSavingTimeEnabled() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#hybrid_deployment_agent_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getHybridDeploymentAgentId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#networking_method}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getNetworkingMethod() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#private_link_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPrivateLinkId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#proxy_agent_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getProxyAgentId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#region}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getRegion() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#run_setup_tests}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getRunSetupTests() {
        return null;
    }

    /**
     * timeouts block.
     * <p>
     * Docs at Terraform Registry: {@code Destination#timeouts}
     */
    default @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts getTimeouts() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#trust_certificates}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getTrustCertificates() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#trust_fingerprints}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getTrustFingerprints() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link DestinationConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link DestinationConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<DestinationConfig> {
        java.lang.String groupId;
        java.lang.String service;
        java.lang.String timeZoneOffset;
        dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA config;
        java.lang.Object daylightSavingTimeEnabled;
        java.lang.String hybridDeploymentAgentId;
        java.lang.String networkingMethod;
        java.lang.String privateLinkId;
        java.lang.String proxyAgentId;
        java.lang.String region;
        java.lang.Object runSetupTests;
        dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts timeouts;
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
         * Sets the value of {@link DestinationConfig#getGroupId}
         * @param groupId Docs at Terraform Registry: {@code Destination#group_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder groupId(java.lang.String groupId) {
            this.groupId = groupId;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getService}
         * @param service Docs at Terraform Registry: {@code Destination#service}. This parameter is required.
         * @return {@code this}
         */
        public Builder service(java.lang.String service) {
            this.service = service;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getTimeZoneOffset}
         * @param timeZoneOffset Docs at Terraform Registry: {@code Destination#time_zone_offset}. This parameter is required.
         * @return {@code this}
         */
        public Builder timeZoneOffset(java.lang.String timeZoneOffset) {
            this.timeZoneOffset = timeZoneOffset;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getConfig}
         * @param config Docs at Terraform Registry: {@code Destination#config}.
         * @return {@code this}
         */
        public Builder config(dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA config) {
            this.config = config;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getDaylightSavingTimeEnabled}
         * @param daylightSavingTimeEnabled Docs at Terraform Registry: {@code Destination#daylight_saving_time_enabled}.
         * @return {@code this}
         */
        public Builder daylightSavingTimeEnabled(java.lang.Boolean daylightSavingTimeEnabled) {
            this.daylightSavingTimeEnabled = daylightSavingTimeEnabled;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getDaylightSavingTimeEnabled}
         * @param daylightSavingTimeEnabled Docs at Terraform Registry: {@code Destination#daylight_saving_time_enabled}.
         * @return {@code this}
         */
        public Builder daylightSavingTimeEnabled(com.hashicorp.cdktf.IResolvable daylightSavingTimeEnabled) {
            this.daylightSavingTimeEnabled = daylightSavingTimeEnabled;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getHybridDeploymentAgentId}
         * @param hybridDeploymentAgentId Docs at Terraform Registry: {@code Destination#hybrid_deployment_agent_id}.
         * @return {@code this}
         */
        public Builder hybridDeploymentAgentId(java.lang.String hybridDeploymentAgentId) {
            this.hybridDeploymentAgentId = hybridDeploymentAgentId;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getNetworkingMethod}
         * @param networkingMethod Docs at Terraform Registry: {@code Destination#networking_method}.
         * @return {@code this}
         */
        public Builder networkingMethod(java.lang.String networkingMethod) {
            this.networkingMethod = networkingMethod;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getPrivateLinkId}
         * @param privateLinkId Docs at Terraform Registry: {@code Destination#private_link_id}.
         * @return {@code this}
         */
        public Builder privateLinkId(java.lang.String privateLinkId) {
            this.privateLinkId = privateLinkId;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getProxyAgentId}
         * @param proxyAgentId Docs at Terraform Registry: {@code Destination#proxy_agent_id}.
         * @return {@code this}
         */
        public Builder proxyAgentId(java.lang.String proxyAgentId) {
            this.proxyAgentId = proxyAgentId;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getRegion}
         * @param region Docs at Terraform Registry: {@code Destination#region}.
         * @return {@code this}
         */
        public Builder region(java.lang.String region) {
            this.region = region;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getRunSetupTests}
         * @param runSetupTests Docs at Terraform Registry: {@code Destination#run_setup_tests}.
         * @return {@code this}
         */
        public Builder runSetupTests(java.lang.Boolean runSetupTests) {
            this.runSetupTests = runSetupTests;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getRunSetupTests}
         * @param runSetupTests Docs at Terraform Registry: {@code Destination#run_setup_tests}.
         * @return {@code this}
         */
        public Builder runSetupTests(com.hashicorp.cdktf.IResolvable runSetupTests) {
            this.runSetupTests = runSetupTests;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getTimeouts}
         * @param timeouts timeouts block.
         *                 Docs at Terraform Registry: {@code Destination#timeouts}
         * @return {@code this}
         */
        public Builder timeouts(dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts timeouts) {
            this.timeouts = timeouts;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getTrustCertificates}
         * @param trustCertificates Docs at Terraform Registry: {@code Destination#trust_certificates}.
         * @return {@code this}
         */
        public Builder trustCertificates(java.lang.Boolean trustCertificates) {
            this.trustCertificates = trustCertificates;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getTrustCertificates}
         * @param trustCertificates Docs at Terraform Registry: {@code Destination#trust_certificates}.
         * @return {@code this}
         */
        public Builder trustCertificates(com.hashicorp.cdktf.IResolvable trustCertificates) {
            this.trustCertificates = trustCertificates;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getTrustFingerprints}
         * @param trustFingerprints Docs at Terraform Registry: {@code Destination#trust_fingerprints}.
         * @return {@code this}
         */
        public Builder trustFingerprints(java.lang.Boolean trustFingerprints) {
            this.trustFingerprints = trustFingerprints;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getTrustFingerprints}
         * @param trustFingerprints Docs at Terraform Registry: {@code Destination#trust_fingerprints}.
         * @return {@code this}
         */
        public Builder trustFingerprints(com.hashicorp.cdktf.IResolvable trustFingerprints) {
            this.trustFingerprints = trustFingerprints;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(java.lang.Number count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(com.hashicorp.cdktf.TerraformCount count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getDependsOn}
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
         * Sets the value of {@link DestinationConfig#getForEach}
         * @param forEach the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.forEach = forEach;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getLifecycle}
         * @param lifecycle the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getProvider}
         * @param provider the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(com.hashicorp.cdktf.TerraformProvider provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfig#getProvisioners}
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
         * @return a new instance of {@link DestinationConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public DestinationConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link DestinationConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements DestinationConfig {
        private final java.lang.String groupId;
        private final java.lang.String service;
        private final java.lang.String timeZoneOffset;
        private final dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA config;
        private final java.lang.Object daylightSavingTimeEnabled;
        private final java.lang.String hybridDeploymentAgentId;
        private final java.lang.String networkingMethod;
        private final java.lang.String privateLinkId;
        private final java.lang.String proxyAgentId;
        private final java.lang.String region;
        private final java.lang.Object runSetupTests;
        private final dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts timeouts;
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
            this.groupId = software.amazon.jsii.Kernel.get(this, "groupId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.service = software.amazon.jsii.Kernel.get(this, "service", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.timeZoneOffset = software.amazon.jsii.Kernel.get(this, "timeZoneOffset", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.config = software.amazon.jsii.Kernel.get(this, "config", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA.class));
            this.daylightSavingTimeEnabled = software.amazon.jsii.Kernel.get(this, "daylightSavingTimeEnabled", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.hybridDeploymentAgentId = software.amazon.jsii.Kernel.get(this, "hybridDeploymentAgentId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.networkingMethod = software.amazon.jsii.Kernel.get(this, "networkingMethod", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.privateLinkId = software.amazon.jsii.Kernel.get(this, "privateLinkId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.proxyAgentId = software.amazon.jsii.Kernel.get(this, "proxyAgentId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.region = software.amazon.jsii.Kernel.get(this, "region", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.runSetupTests = software.amazon.jsii.Kernel.get(this, "runSetupTests", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.timeouts = software.amazon.jsii.Kernel.get(this, "timeouts", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts.class));
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
            this.groupId = java.util.Objects.requireNonNull(builder.groupId, "groupId is required");
            this.service = java.util.Objects.requireNonNull(builder.service, "service is required");
            this.timeZoneOffset = java.util.Objects.requireNonNull(builder.timeZoneOffset, "timeZoneOffset is required");
            this.config = builder.config;
            this.daylightSavingTimeEnabled = builder.daylightSavingTimeEnabled;
            this.hybridDeploymentAgentId = builder.hybridDeploymentAgentId;
            this.networkingMethod = builder.networkingMethod;
            this.privateLinkId = builder.privateLinkId;
            this.proxyAgentId = builder.proxyAgentId;
            this.region = builder.region;
            this.runSetupTests = builder.runSetupTests;
            this.timeouts = builder.timeouts;
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
        public final java.lang.String getGroupId() {
            return this.groupId;
        }

        @Override
        public final java.lang.String getService() {
            return this.service;
        }

        @Override
        public final java.lang.String getTimeZoneOffset() {
            return this.timeZoneOffset;
        }

        @Override
        public final dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA getConfig() {
            return this.config;
        }

        @Override
        public final java.lang.Object getDaylightSavingTimeEnabled() {
            return this.daylightSavingTimeEnabled;
        }

        @Override
        public final java.lang.String getHybridDeploymentAgentId() {
            return this.hybridDeploymentAgentId;
        }

        @Override
        public final java.lang.String getNetworkingMethod() {
            return this.networkingMethod;
        }

        @Override
        public final java.lang.String getPrivateLinkId() {
            return this.privateLinkId;
        }

        @Override
        public final java.lang.String getProxyAgentId() {
            return this.proxyAgentId;
        }

        @Override
        public final java.lang.String getRegion() {
            return this.region;
        }

        @Override
        public final java.lang.Object getRunSetupTests() {
            return this.runSetupTests;
        }

        @Override
        public final dev.groundwork.cdktf.providers.fivetran.destination.DestinationTimeouts getTimeouts() {
            return this.timeouts;
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

            data.set("groupId", om.valueToTree(this.getGroupId()));
            data.set("service", om.valueToTree(this.getService()));
            data.set("timeZoneOffset", om.valueToTree(this.getTimeZoneOffset()));
            if (this.getConfig() != null) {
                data.set("config", om.valueToTree(this.getConfig()));
            }
            if (this.getDaylightSavingTimeEnabled() != null) {
                data.set("daylightSavingTimeEnabled", om.valueToTree(this.getDaylightSavingTimeEnabled()));
            }
            if (this.getHybridDeploymentAgentId() != null) {
                data.set("hybridDeploymentAgentId", om.valueToTree(this.getHybridDeploymentAgentId()));
            }
            if (this.getNetworkingMethod() != null) {
                data.set("networkingMethod", om.valueToTree(this.getNetworkingMethod()));
            }
            if (this.getPrivateLinkId() != null) {
                data.set("privateLinkId", om.valueToTree(this.getPrivateLinkId()));
            }
            if (this.getProxyAgentId() != null) {
                data.set("proxyAgentId", om.valueToTree(this.getProxyAgentId()));
            }
            if (this.getRegion() != null) {
                data.set("region", om.valueToTree(this.getRegion()));
            }
            if (this.getRunSetupTests() != null) {
                data.set("runSetupTests", om.valueToTree(this.getRunSetupTests()));
            }
            if (this.getTimeouts() != null) {
                data.set("timeouts", om.valueToTree(this.getTimeouts()));
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
            struct.set("fqn", om.valueToTree("fivetran.destination.DestinationConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            DestinationConfig.Jsii$Proxy that = (DestinationConfig.Jsii$Proxy) o;

            if (!groupId.equals(that.groupId)) return false;
            if (!service.equals(that.service)) return false;
            if (!timeZoneOffset.equals(that.timeZoneOffset)) return false;
            if (this.config != null ? !this.config.equals(that.config) : that.config != null) return false;
            if (this.daylightSavingTimeEnabled != null ? !this.daylightSavingTimeEnabled.equals(that.daylightSavingTimeEnabled) : that.daylightSavingTimeEnabled != null) return false;
            if (this.hybridDeploymentAgentId != null ? !this.hybridDeploymentAgentId.equals(that.hybridDeploymentAgentId) : that.hybridDeploymentAgentId != null) return false;
            if (this.networkingMethod != null ? !this.networkingMethod.equals(that.networkingMethod) : that.networkingMethod != null) return false;
            if (this.privateLinkId != null ? !this.privateLinkId.equals(that.privateLinkId) : that.privateLinkId != null) return false;
            if (this.proxyAgentId != null ? !this.proxyAgentId.equals(that.proxyAgentId) : that.proxyAgentId != null) return false;
            if (this.region != null ? !this.region.equals(that.region) : that.region != null) return false;
            if (this.runSetupTests != null ? !this.runSetupTests.equals(that.runSetupTests) : that.runSetupTests != null) return false;
            if (this.timeouts != null ? !this.timeouts.equals(that.timeouts) : that.timeouts != null) return false;
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
            int result = this.groupId.hashCode();
            result = 31 * result + (this.service.hashCode());
            result = 31 * result + (this.timeZoneOffset.hashCode());
            result = 31 * result + (this.config != null ? this.config.hashCode() : 0);
            result = 31 * result + (this.daylightSavingTimeEnabled != null ? this.daylightSavingTimeEnabled.hashCode() : 0);
            result = 31 * result + (this.hybridDeploymentAgentId != null ? this.hybridDeploymentAgentId.hashCode() : 0);
            result = 31 * result + (this.networkingMethod != null ? this.networkingMethod.hashCode() : 0);
            result = 31 * result + (this.privateLinkId != null ? this.privateLinkId.hashCode() : 0);
            result = 31 * result + (this.proxyAgentId != null ? this.proxyAgentId.hashCode() : 0);
            result = 31 * result + (this.region != null ? this.region.hashCode() : 0);
            result = 31 * result + (this.runSetupTests != null ? this.runSetupTests.hashCode() : 0);
            result = 31 * result + (this.timeouts != null ? this.timeouts.hashCode() : 0);
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
