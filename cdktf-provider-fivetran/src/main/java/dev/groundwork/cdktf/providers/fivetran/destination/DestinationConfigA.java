package dev.groundwork.cdktf.providers.fivetran.destination;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.destination.DestinationConfigA")
@software.amazon.jsii.Jsii.Proxy(DestinationConfigA.Jsii$Proxy.class)
public interface DestinationConfigA extends software.amazon.jsii.JsiiSerializable {

    /**
     * Docs at Terraform Registry: {@code Destination#bucket}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getBucket() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#data_set_location}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDataSetLocation() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#project_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getProjectId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Destination#secret_key}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getSecretKey() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link DestinationConfigA}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link DestinationConfigA}
     */
    public static final class Builder implements software.amazon.jsii.Builder<DestinationConfigA> {
        java.lang.String bucket;
        java.lang.String dataSetLocation;
        java.lang.String projectId;
        java.lang.String secretKey;

        /**
         * Sets the value of {@link DestinationConfigA#getBucket}
         * @param bucket Docs at Terraform Registry: {@code Destination#bucket}.
         * @return {@code this}
         */
        public Builder bucket(java.lang.String bucket) {
            this.bucket = bucket;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfigA#getDataSetLocation}
         * @param dataSetLocation Docs at Terraform Registry: {@code Destination#data_set_location}.
         * @return {@code this}
         */
        public Builder dataSetLocation(java.lang.String dataSetLocation) {
            this.dataSetLocation = dataSetLocation;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfigA#getProjectId}
         * @param projectId Docs at Terraform Registry: {@code Destination#project_id}.
         * @return {@code this}
         */
        public Builder projectId(java.lang.String projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * Sets the value of {@link DestinationConfigA#getSecretKey}
         * @param secretKey Docs at Terraform Registry: {@code Destination#secret_key}.
         * @return {@code this}
         */
        public Builder secretKey(java.lang.String secretKey) {
            this.secretKey = secretKey;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link DestinationConfigA}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public DestinationConfigA build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link DestinationConfigA}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements DestinationConfigA {
        private final java.lang.String bucket;
        private final java.lang.String dataSetLocation;
        private final java.lang.String projectId;
        private final java.lang.String secretKey;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.bucket = software.amazon.jsii.Kernel.get(this, "bucket", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.dataSetLocation = software.amazon.jsii.Kernel.get(this, "dataSetLocation", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.projectId = software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.secretKey = software.amazon.jsii.Kernel.get(this, "secretKey", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.bucket = builder.bucket;
            this.dataSetLocation = builder.dataSetLocation;
            this.projectId = builder.projectId;
            this.secretKey = builder.secretKey;
        }

        @Override
        public final java.lang.String getBucket() {
            return this.bucket;
        }

        @Override
        public final java.lang.String getDataSetLocation() {
            return this.dataSetLocation;
        }

        @Override
        public final java.lang.String getProjectId() {
            return this.projectId;
        }

        @Override
        public final java.lang.String getSecretKey() {
            return this.secretKey;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            if (this.getBucket() != null) {
                data.set("bucket", om.valueToTree(this.getBucket()));
            }
            if (this.getDataSetLocation() != null) {
                data.set("dataSetLocation", om.valueToTree(this.getDataSetLocation()));
            }
            if (this.getProjectId() != null) {
                data.set("projectId", om.valueToTree(this.getProjectId()));
            }
            if (this.getSecretKey() != null) {
                data.set("secretKey", om.valueToTree(this.getSecretKey()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("fivetran.destination.DestinationConfigA"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            DestinationConfigA.Jsii$Proxy that = (DestinationConfigA.Jsii$Proxy) o;

            if (this.bucket != null ? !this.bucket.equals(that.bucket) : that.bucket != null) return false;
            if (this.dataSetLocation != null ? !this.dataSetLocation.equals(that.dataSetLocation) : that.dataSetLocation != null) return false;
            if (this.projectId != null ? !this.projectId.equals(that.projectId) : that.projectId != null) return false;
            return this.secretKey != null ? this.secretKey.equals(that.secretKey) : that.secretKey == null;
        }

        @Override
        public final int hashCode() {
            int result = this.bucket != null ? this.bucket.hashCode() : 0;
            result = 31 * result + (this.dataSetLocation != null ? this.dataSetLocation.hashCode() : 0);
            result = 31 * result + (this.projectId != null ? this.projectId.hashCode() : 0);
            result = 31 * result + (this.secretKey != null ? this.secretKey.hashCode() : 0);
            return result;
        }
    }
}
