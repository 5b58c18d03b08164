// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import org.eclipse.osgi.util.NLS;

/** The words of this package's view in the language of the interface. */
public final class LearningMessages extends NLS {
    public static String annotateNext;
    public static String attributions;
    public static String between;
    public static String claims;
    public static String cues;
    public static String documents;
    public static String learnedFrom;
    public static String littleNew;
    public static String measured;
    public static String measuredBefore;
    public static String none;
    public static String noneEnough;
    public static String noneHint;
    public static String notMeasured;
    public static String quality;
    public static String reading;
    public static String sources;
    public static String suggest;
    public static String tooLittle;
    public static String train;
    public static String trained;
    public static String training;
    public static String usefulness;

    static {
        NLS.initializeMessages(LearningMessages.class.getPackageName() + ".messages", LearningMessages.class); //$NON-NLS-1$
    }

    private LearningMessages() {
    }

    /** The name of a layer as the learner calls it. */
    static String layer(String id) {
        return switch (id) {
            case "cue" -> cues; //$NON-NLS-1$
            case "source" -> sources; //$NON-NLS-1$
            case "claim" -> claims; //$NON-NLS-1$
            default -> attributions;
        };
    }
}
