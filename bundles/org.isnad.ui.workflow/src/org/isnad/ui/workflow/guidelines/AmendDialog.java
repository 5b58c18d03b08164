// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.guidelines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.GuidelineVersion;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.workflow.guidelines.AmendGuidelines;
import org.isnad.workflow.guidelines.FirstGuidelines;
import org.isnad.workflow.guidelines.GuidelineMerge;
import org.isnad.workflow.guidelines.GuidelineText;
import org.isnad.workflow.guidelines.GuidelineText.Section;
import org.isnad.workflow.guidelines.Guidelines;
import org.isnad.workflow.guidelines.Topic;

/** The text of the guidelines in its languages, to be changed, and a line for what changed. What somebody else made of the same version is brought in already. */
public final class AmendDialog extends Dialog {
    private final EditSession session;
    private final String question;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, StyledText> fields = new LinkedHashMap<>();
    private final Topic topic;
    private Text summary;
    private Label refusal;
    private boolean merged;

    private AmendDialog(Shell parent, EditSession session, String question, Topic topic) throws CorpusException {
        super(parent);
        this.session = session;
        this.question = question;
        this.topic = topic;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        read();
    }

    /** Opens it at what the guidelines say about a topic, for a question that came up; both may be null. */
    public static void open(Shell parent, String question, Topic topic) {
        Workspace.session().ifPresent(session -> {
            try {
                new AmendDialog(parent, session, question, topic).open();
            } catch (CorpusException e) {
                Jobs.trouble(WorkflowMessages.guidelinesFailed, e);
            }
        });
    }

    private void read() throws CorpusException {
        Guidelines guidelines = Guidelines.of(session.store());
        for (String language : FirstGuidelines.LANGUAGES) {
            String text = guidelines.current().flatMap(version -> text(guidelines, version, language)).orElse(""); //$NON-NLS-1$
            for (GuidelineVersion other : guidelines.beside()) {
                String common = guidelines.version(String.valueOf(other.getAmends())).flatMap(version -> text(guidelines, version, language)).orElse(""); //$NON-NLS-1$
                String theirs = text(guidelines, other, language).orElse(common);
                text = GuidelineMerge.of(common, text, theirs);
                merged = true;
            }
            before.put(language, text);
        }
    }

    private static Optional<String> text(Guidelines guidelines, GuidelineVersion version, String language) {
        return guidelines.read(version, List.of(language), new ArrayList<>()).filter(reading -> reading.language().equals(language)).map(reading -> reading.text().markdown());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkflowMessages.amendTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(area);
        if (question != null) {
            words(area, Isolation.message(WorkflowMessages.amendQuestion, question), "part"); //$NON-NLS-1$
        }
        if (merged) {
            words(area, WorkflowMessages.amendMerged, "part"); //$NON-NLS-1$
        }
        words(area, WorkflowMessages.amendHint, "muted"); //$NON-NLS-1$
        CTabFolder languages = new CTabFolder(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 330).applyTo(languages);
        for (String language : FirstGuidelines.LANGUAGES) {
            boolean arabic = language.equals("ar"); //$NON-NLS-1$
            StyledText field = new StyledText(languages, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | (arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT));
            field.setFont(arabic ? Fonts.quoteSmall() : Fonts.ui());
            field.setMargins(8, 6, 8, 6);
            field.setText(before.get(language));
            // The Tab key leaves the text, as it does everywhere else.
            field.addListener(SWT.Traverse, e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            fields.put(language, field);
            CTabItem tab = new CTabItem(languages, SWT.NONE);
            tab.setText(arabic ? WorkflowMessages.arabic : WorkflowMessages.english);
            tab.setControl(field);
            goTo(field);
        }
        languages.setSelection(FirstGuidelines.LANGUAGES.indexOf(GuidelinesView.languages().get(0)));
        Label label = new Label(area, SWT.NONE);
        label.setText(WorkflowMessages.whatChanged);
        summary = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        refusal = words(area, "", "wrong"); //$NON-NLS-1$ //$NON-NLS-2$
        return area;
    }

    private static Label words(Composite area, String text, String css) {
        Label label = Css.style(new Label(area, SWT.WRAP), css);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void goTo(StyledText field) {
        Optional<Section> section = topic == null ? Optional.empty() : GuidelineText.of(field.getText()).about(List.of(topic));
        section.ifPresent(found -> {
            field.setCaretOffset(field.getOffsetAtLine(Math.min(found.line(), field.getLineCount() - 1)));
            field.setTopIndex(found.line());
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkflowMessages.amendButton, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Map<String, String> changed = new LinkedHashMap<>();
        fields.forEach((language, field) -> {
            if (merged || !field.getText().equals(before.get(language))) {
                changed.put(language, field.getText());
            }
        });
        try {
            GuidelineVersion version = new AmendGuidelines(session, changed, summary.getText(), question).run(null);
            Jobs.inform(Isolation.message(WorkflowMessages.amended, version.getNumber()));
            super.okPressed();
        } catch (EditException | CorpusException e) {
            refusal.setText(e.getMessage());
            refusal.getParent().layout();
            (summary.getText().isBlank() ? summary : fields.values().iterator().next()).setFocus();
        }
    }
}
