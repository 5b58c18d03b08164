// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks for the score, 0 to 1, that parts the suggestions to decide about at once from the rest. */
public final class ScoreDialog {
    private ScoreDialog() {
    }

    /** The score; empty where the dialog was left. */
    public static Optional<Double> ask(Shell shell, boolean accept) {
        IInputValidator valid = text -> parse(text).isPresent() ? null : SuggestionMessages.notScore;
        String title = accept ? SuggestionMessages.acceptAll : SuggestionMessages.rejectAll;
        String question = accept ? SuggestionMessages.acceptFrom : SuggestionMessages.rejectBelow;
        InputDialog dialog = new InputDialog(shell, title, question, accept ? "0.8" : "0.3", valid); //$NON-NLS-1$ //$NON-NLS-2$
        return dialog.open() == Window.OK ? parse(dialog.getValue()) : Optional.empty();
    }

    private static Optional<Double> parse(String text) {
        try {
            double score = Double.parseDouble(text.strip().replace(',', '.'));
            return score >= 0 && score <= 1 ? Optional.of(score) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
