{#- Datasets are declared and granted by the google stack, so their names here are exactly its names:
    dbt's own default would glue the target's dataset in front of them. The prefix is empty in production
    and "<environment>_" elsewhere, so developers never write where production writes. -#}
{% macro generate_schema_name(custom_schema_name, node) -%}
    {%- if custom_schema_name is none -%}
        {{ target.schema }}
    {%- else -%}
        {{ env_var('GROUNDWORK_DATASET_PREFIX', '') }}{{ custom_schema_name | trim }}
    {%- endif -%}
{%- endmacro %}
