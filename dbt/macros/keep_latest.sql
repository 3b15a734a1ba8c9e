{#- Keeps one row a key, the newest file's: the landing bucket holds a full snapshot for every run,
    and a connection without declared keys appends each of them. -#}
{% macro keep_latest(key) -%}
    qualify row_number() over (
        partition by {{ key }}
        order by _modified desc, _fivetran_synced desc, _file desc, _line desc
    ) = 1
{%- endmacro %}
