"""What is known of the files of a project: where they are, and what their texts say."""
