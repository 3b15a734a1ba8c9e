{#- Fails for values that the regular expression does not match as a whole. -#}
{% test matches(model, column_name, pattern) %}
    select {{ column_name }}
    from {{ model }}
    where not regexp_contains({{ column_name }}, r'^(?:{{ pattern }})$')
{% endtest %}
