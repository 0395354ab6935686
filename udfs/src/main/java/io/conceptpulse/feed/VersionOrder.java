package io.conceptpulse.feed;

import java.util.Comparator;

/**
 * The order of versions: whole numbers by value, then everything else as text. Numbers come before
 * text, because comparing each mixed pair as text would make a circle of 10, 1a and 2.
 */
public final class VersionOrder {

    public static final Comparator<String> ASCENDING = VersionOrder::compare;

    private VersionOrder() {}

    private static int compare(String left, String right) {
        boolean leftIsNumber = isNumber(left);
        boolean rightIsNumber = isNumber(right);
        if (leftIsNumber && rightIsNumber) {
            return compareNumbers(left, right);
        }
        if (leftIsNumber != rightIsNumber) {
            return leftIsNumber ? -1 : 1;
        }
        return left.compareTo(right);
    }

    private static boolean isNumber(String version) {
        return !version.isEmpty() && version.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** By digits rather than by a parsed value: a version of forty digits is no error. */
    private static int compareNumbers(String left, String right) {
        String a = withoutLeadingZeros(left);
        String b = withoutLeadingZeros(right);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
