// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.edit.EditSession;
import org.isnad.search.Occurrence;
import org.isnad.search.Retype;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.rows.RowList;

/** Changes a tag or the source of many found annotations: what would become of each is listed before, and one undo takes all back. */
final class RetypeDialog extends Dialog {
    private final EditSession session;
    private final FoundPlaces found;
    private final List<Occurrence> selected;
    private final RetypeChoices choices;
    private boolean all;
    private Choice attribute;
    private Choice value;
    private Button attributeButton;
    private Button valueButton;
    private Label summary;
    private RowList<RetypeRow> list;
    private Retype plan;
    private Job planning;

    RetypeDialog(Shell parent, EditSession session, FoundPlaces found, List<Occurrence> selected) {
        super(parent);
        this.session = session;
        this.found = found;
        this.selected = selected;
        this.all = selected.size() < 2;
        this.choices = new RetypeChoices(session, found.request().query().layer().orElse(null));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SearchMessages.retypeTitle);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(Fonts.scaled(720), Fonts.scaled(520));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(8, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createScope(area);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(SearchMessages.retypeWhat);
        attributeButton = chooser(line, () -> choose(attributeButton, choices.attributes(), chosen -> {
            attribute = chosen;
            value = null;
        }));
        new Label(line, SWT.NONE).setText(SearchMessages.retypeTo);
        valueButton = chooser(line, () -> {
            if (attribute != null) {
                choose(valueButton, choices.values(attribute.value()), chosen -> value = chosen);
            }
        });
        summary = Css.style(new Label(area, SWT.WRAP), "muted"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        list = new RowList<>(area, SWT.SINGLE, RetypePainter.HEIGHT, new RetypePainter(session.store()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        show();
        return area;
    }

    private void createScope(Composite area) {
        if (selected.size() < 2) {
            return;
        }
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(line);
        scope(line, Isolation.message(SearchMessages.retypeSelected, selected.size()), false);
        scope(line, Isolation.message(SearchMessages.retypeAll, found.places().size()), true);
    }

    private void scope(Composite line, String text, boolean everything) {
        Button button = new Button(line, SWT.RADIO);
        button.setText(text);
        button.setSelection(everything == all);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection() && all != everything) {
                all = everything;
                plan();
            }
        });
    }

    private static Button chooser(Composite line, Runnable chosen) {
        Button button = new Button(line, SWT.PUSH);
        button.addListener(SWT.Selection, e -> chosen.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.scaled(200), SWT.DEFAULT).applyTo(button);
        return button;
    }

    private void choose(Button at, List<Choice> offered, java.util.function.Consumer<Choice> chosen) {
        Point size = at.getSize();
        ChoicePopup.open(at, new Rectangle(0, 0, size.x, size.y), offered, null, "", taken -> { //$NON-NLS-1$
            chosen.accept(offered.stream().filter(choice -> Objects.equals(choice.value(), taken)).findFirst().orElse(null));
            plan();
        });
    }

    private void plan() {
        if (planning != null) {
            planning.cancel();
        }
        plan = null;
        show();
        if (attribute == null || value == null) {
            return;
        }
        List<Occurrence> places = all ? found.places() : selected;
        String tagset = attribute.value();
        String wanted = RetypeChoices.NONE.equals(value.value()) ? null : value.value();
        planning = Jobs.run(SearchMessages.retypePlanning, monitor -> Retype.plan(session, places, tagset, wanted, monitor), planned -> {
            if (!list.isDisposed()) {
                plan = planned;
                show();
            }
        });
    }

    private void show() {
        attributeButton.setText(label(attribute));
        valueButton.setText(label(value));
        valueButton.setEnabled(attribute != null);
        summary.setText(plan == null ? SearchMessages.retypeFirst : Isolation.message(SearchMessages.retypeSummary, plan.changes().size(), plan.kept().size()));
        List<RetypeRow> rows = new ArrayList<>();
        if (plan != null) {
            plan.changes().forEach(change -> rows.add(new RetypeRow(change.place(), choices.label(plan.attribute(), change.before()), choices.label(plan.attribute(), change.after()), null)));
            plan.kept().forEach(kept -> rows.add(new RetypeRow(kept.place(), null, null, kept.reason())));
        }
        list.setRows(rows);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setText(Isolation.message(SearchMessages.retypeDo, plan == null ? 0 : plan.changes().size()));
            ok.setEnabled(plan != null && !plan.changes().isEmpty());
        }
    }

    private static String label(Choice choice) {
        return choice == null ? SearchMessages.retypeChoose : choice.label().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button ok = createButton(parent, IDialogConstants.OK_ID, Isolation.message(SearchMessages.retypeDo, 100_000), true);
        Css.style(ok, "primary"); //$NON-NLS-1$
        createButton(parent, IDialogConstants.CANCEL_ID, SearchMessages.cancel, false);
        show();
    }

    @Override
    protected void okPressed() {
        Retype planned = plan;
        super.okPressed();
        Workspace.execute(planned.edit(planned.changes())).ifPresent(done -> Jobs.inform(Isolation.message(SearchMessages.retypeDone, planned.changes().size())));
    }
}
