import Glibc

/// How long a program may take to answer or to end, in seconds: 60, or what `PATHWAYS_TEST_PATIENCE` says. Under the
/// thread sanitizer a program takes twenty times as long.
package let patience = getenv("PATHWAYS_TEST_PATIENCE").flatMap { Double(String(cString: $0)) } ?? 60
