// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.Layer;
import org.isnad.core.Problem;
import org.isnad.core.Scheme;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetTag;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Tagset;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.Segments;

/** The fields of one relation: label, types, strength, time, event and note, and beneath the label what the rules say. UI thread only. */
final class RelationRecord extends Composite {
    private static final List<String> FIELDS = List.of("contradictionType", "strength", "timeRelation", "eventLink", "status"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private final LabelGrid labels;
    private final Map<String, Segments> segments = new HashMap<>();
    private final Map<String, Label> names = new HashMap<>();
    private final Text note;
    private final RuleLine rules;
    private ClaimRelation relation;

    RelationRecord(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "part"); //$NON-NLS-1$
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.verticalSpacing = 3;
        setLayout(layout);
        labels = new LabelGrid(this, chosen -> Workspace.execute(new Relabel(relation, chosen)));
        labels.setLayoutData(wide());
        rules = new RuleLine(this);
        rules.setLayoutData(wide());
        for (String field : FIELDS) {
            names.put(field, name("")); //$NON-NLS-1$
            Segments row = new Segments(this, "contradictionType".equals(field) ? 2 : 1, values -> Workspace.execute(new SetTag(List.of(relation), field, values))); //$NON-NLS-1$
            row.setLayoutData(wide());
            segments.put(field, row);
        }
        name(RelationMessages.note);
        note = new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP);
        GridData place = wide();
        place.heightHint = 44;
        note.setLayoutData(place);
        note.addListener(SWT.FocusOut, e -> keepNote());
        note.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                keepNote();
            }
        });
        digits(this);
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    private Label name(String text) {
        Label label = Css.style(new Label(this, SWT.NONE), "muted"); //$NON-NLS-1$
        label.setFont(Fonts.smallBold());
        label.setText(text);
        GridData place = wide();
        place.verticalIndent = 5;
        label.setLayoutData(place);
        return label;
    }

    /** A digit chooses the label wherever the focus is in the record, but for the note. */
    private void digits(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Segments) {
                child.addListener(SWT.KeyDown, e -> labels.digit(e.character));
            }
        }
    }

    void digit(char character) {
        labels.digit(character);
    }

    void show(ClaimRelation shown, Scheme scheme, List<Problem> objections) {
        boolean other = shown != relation;
        if (other) {
            keepNote();
        }
        relation = shown;
        labels.show(RelationLabels.choices(scheme), shown.getLabel());
        for (String field : FIELDS) {
            Tagset tagset = scheme.tagset(Layer.RELATION, field).filter(Tagset::isActive).orElse(null);
            boolean wanted = tagset != null && asked(field, shown.getLabel());
            visible(names.get(field), wanted);
            visible(segments.get(field), wanted);
            if (wanted) {
                names.get(field).setText(Scheme.label(tagset));
                List<Choice> choices = new ArrayList<>();
                tagset.getTags().forEach(tag -> choices.add(Choice.of(tag.getValue(), Scheme.label(tag))));
                segments.get(field).show(choices, values(field));
            }
        }
        if (other || !note.isFocusControl()) {
            String text = Objects.requireNonNullElse(shown.getNote(), ""); //$NON-NLS-1$
            note.setFont(Quote.arabic(text) ? Fonts.quote() : Fonts.ui());
            note.setText(text);
        }
        rules.show(objections);
        layout(true, true);
    }

    /** Types are of contradictions; a neutral pair has no strength; the rest is asked of every pair. */
    private static boolean asked(String field, String label) {
        return switch (field) {
            case "contradictionType" -> "CONTRADICTION".equals(label); //$NON-NLS-1$ //$NON-NLS-2$
            case "strength" -> "CONTRADICTION".equals(label) || "SUPPORT".equals(label); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> true;
        };
    }

    private List<String> values(String field) {
        Object value = relation.eGet(relation.eClass().getEStructuralFeature(field));
        if (value instanceof List<?> list) {
            return list.stream().map(String.class::cast).toList();
        }
        return value == null ? List.of() : List.of((String) value);
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void keepNote() {
        if (relation == null || relation.eContainer() == null || note.isDisposed()) {
            return;
        }
        String text = note.getText().strip();
        if (!text.equals(Objects.requireNonNullElse(relation.getNote(), ""))) { //$NON-NLS-1$
            Workspace.execute(new SetFeature(relation, Literals.CLAIM_RELATION__NOTE, text.isEmpty() ? null : text));
        }
    }

    @Override
    public boolean setFocus() {
        return labels.setFocus();
    }
}
