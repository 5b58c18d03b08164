// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

/** Where a line is cut inside an Arabic word the letters on both sides keep the forms they have in it: a joiner stands for the missing neighbour. */
final class Joining {
    /** Zero width joiner. */
    private static final char JOINER = '\u200D';
    /** Letters that join only to the one before, by the property Joining_Type of Unicode. */
    private static final String RIGHT_ONLY = "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0671\u0672\u0673\u0675\u0676\u0677\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690\u0691\u0692\u0693\u0694\u0695\u0696\u0697\u0698\u0699\u06C0\u06C3\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF"; //$NON-NLS-1$
    /** Letters that join to none. */
    private static final String NONE = "\u0621\u0674"; //$NON-NLS-1$

    private Joining() {
    }

    /** What to put at a cut: a joiner, or nothing where the letters do not join or the cut is between words. */
    static String at(CharSequence before, CharSequence behind) {
        int left = before.length() - 1;
        while (left >= 0 && isMark(before.charAt(left))) {
            left--;
        }
        int right = 0;
        while (right < behind.length() && isMark(behind.charAt(right))) {
            right++;
        }
        boolean joined = left >= 0 && right < behind.length() && joinsOn(before.charAt(left)) && joins(behind.charAt(right));
        return joined ? String.valueOf(JOINER) : ""; //$NON-NLS-1$
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a letter joins to the one behind it. */
    private static boolean joinsOn(char c) {
        return joins(c) && RIGHT_ONLY.indexOf(c) < 0;
    }

    private static boolean joins(char c) {
        return (c >= '\u0620' && c <= '\u06FF' && Character.isLetter(c) || c == '\u0640') && NONE.indexOf(c) < 0;
    }
}
