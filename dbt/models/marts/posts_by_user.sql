with

read_users as (
    select * from {{ ref('stg_jsonplaceholder__users') }}
),

sum_posts as (
    select
        user_id,
        count(*) as post_count,
        sum(comment_count) as comment_count,
        max(comment_count) as most_comments_on_a_post
    from {{ ref('int_posts_with_comment_counts') }}
    group by user_id
),

mask_and_join as (
    select
        read_users.user_id,
        {{ masked('read_users.username') }} as masked_username,
        {{ pseudonym('read_users.email') }} as email_hash,
        read_users.email_domain,
        read_users.company_name,
        coalesce(sum_posts.post_count, 0) as post_count,
        coalesce(sum_posts.comment_count, 0) as comment_count,
        coalesce(sum_posts.most_comments_on_a_post, 0) as most_comments_on_a_post,
        safe_divide(sum_posts.comment_count, sum_posts.post_count) as comments_per_post
    from read_users
    left join sum_posts on read_users.user_id = sum_posts.user_id
)

select * from mask_and_join
