-- A column tagged personal_data, in a source or in staging, may reach a mart only under another name, masked.
-- dbt's graph answers, so the test also fails for a mart that has no rows yet.
{%- set personal = [] %}
{%- set leaks = [] %}
{%- if execute %}
    {%- for node in (graph.sources.values() | list) + (graph.nodes.values() | list) %}
        {%- for column in node.columns.values() if 'personal_data' in column.tags %}
            {%- do personal.append(column.name) %}
        {%- endfor %}
    {%- endfor %}
    {%- for node in graph.nodes.values() if node.resource_type == 'model' and node.fqn[1] == 'marts' %}
        {%- for column in node.columns.values() if column.name in personal %}
            {%- do leaks.append(node.name ~ '.' ~ column.name) %}
        {%- endfor %}
    {%- endfor %}
    {%- if not personal %}
        {{ exceptions.raise_compiler_error("No column is tagged personal_data: has the tag been renamed?") }}
    {%- endif %}
{%- endif %}

select leak
from unnest(array<string>[{% for leak in leaks %}'{{ leak }}'{{ ', ' if not loop.last }}{% endfor %}]) as leak
