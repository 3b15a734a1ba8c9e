with

read_comments as (
    select * from {{ ref('stg_jsonplaceholder__comments') }}
),

group_by_domain as (
    select
        coalesce(email_domain, 'unknown') as email_domain,
        count(*) as comment_count,
        count(distinct post_id) as post_count,
        count(distinct lower(email)) as commenter_count
    from read_comments
    group by 1
),

add_top_level_domain as (
    select
        email_domain,
        regexp_extract(email_domain, r'([^.]+)$') as top_level_domain,
        comment_count,
        post_count,
        commenter_count
    from group_by_domain
)

select * from add_top_level_domain
