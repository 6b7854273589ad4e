import Proceedings

/// Turns the bytes of a file into a document.
public enum Reading {
}
