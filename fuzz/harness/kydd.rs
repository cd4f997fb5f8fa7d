//! What `entente kydd` reads.

use entente::kydd::cases::solve;
use serde_json::Value;

/// One sentence that says where, what and what is allowed.
pub fn assert_is_one_sentence(sentence: &str) {
    assert!(sentence.ends_with("allowed."), "{sentence:?}");
    assert!(sentence.starts_with("input: ") || sentence.starts_with('['), "{sentence:?}");
    assert!(sentence.chars().count() < 500 && !sentence.chars().any(char::is_control), "{sentence:?}");
}

/// A refusal in one clean sentence, or an array that is answered the same way again.
pub fn assert_handled(bytes: &[u8]) {
    match solve(bytes) {
        Err(error) => assert_is_one_sentence(&error.to_string()),
        Ok(answered) => {
            assert_eq!(solve(answered.as_bytes()).as_ref(), Ok(&answered));
            assert!(serde_json::from_str::<Value>(&answered).unwrap().is_array());
        }
    }
}
