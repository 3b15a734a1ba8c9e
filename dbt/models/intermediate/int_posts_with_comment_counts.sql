with

read_posts as (
    select * from {{ ref('stg_jsonplaceholder__posts') }}
),

count_comments as (
    select
        post_id,
        count(*) as comment_count,
        count(distinct lower(email)) as commenter_count
    from {{ ref('stg_jsonplaceholder__comments') }}
    group by post_id
),

join_counts as (
    select
        read_posts.post_id,
        read_posts.user_id,
        read_posts.title,
        coalesce(count_comments.comment_count, 0) as comment_count,
        coalesce(count_comments.commenter_count, 0) as commenter_count
    from read_posts
    left join count_comments on read_posts.post_id = count_comments.post_id
)

select * from join_counts
