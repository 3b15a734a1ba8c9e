-- Every comment is counted once in each mart: a join that drops or doubles rows shows here.
with

count_staging as (
    select count(*) as comment_count
    from {{ ref('stg_jsonplaceholder__comments') }}
),

count_marts as (
    select 'posts_by_user' as mart, sum(comment_count) as comment_count
    from {{ ref('posts_by_user') }}
    union all
    select 'comments_by_email_domain' as mart, sum(comment_count) as comment_count
    from {{ ref('comments_by_email_domain') }}
)

select
    count_marts.mart,
    count_marts.comment_count as counted,
    count_staging.comment_count as expected
from count_marts
cross join count_staging
where coalesce(count_marts.comment_count, 0) != count_staging.comment_count
