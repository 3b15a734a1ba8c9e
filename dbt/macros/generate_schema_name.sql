{#- Datasets are declared and granted by the google stack, so their names here are exactly its names:
    dbt's own default would glue the target's dataset in front of them. What stands before every name is what stands
    before "intermediate" in the target's dataset: nothing in production, "<environment>_" elsewhere. A dataset of any
    other name, such as the one dbt Cloud gives to a pull request, stands before them whole, so that nobody writes where
    production writes. -#}
{% macro generate_schema_name(custom_schema_name, node) -%}
    {%- set home = 'intermediate' -%}
    {%- if custom_schema_name is none -%}
        {{ target.schema }}
    {%- elif target.schema.endswith(home) -%}
        {{ target.schema[:-(home | length)] }}{{ custom_schema_name | trim }}
    {%- else -%}
        {{ target.schema }}_{{ custom_schema_name | trim }}
    {%- endif -%}
{%- endmacro %}
