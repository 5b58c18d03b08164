// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.scheme;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.core.BlindShare;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.core.Scheme;
import org.isnad.core.edit.ChangeProfile;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.EditTagset;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SetFeature;
import org.isnad.internal.rcp.Messages;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Tagset;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;

/**
 * The scheme of the open corpus: its profile, the share of blind documents, which tagsets annotators are asked for, and the tags of each. Every change is an edit of its
 * own that can be undone.
 */
public final class SchemeDialog extends Dialog {

	private static final int LIST_WIDTH = 300;
	private static final int HEIGHT = 380;

	private final EditSession session;
	private Table list;
	private TagsetEditor editor;
	private Button basic;
	private Button full;
	private Spinner blind;

	/** A dialog for the corpus of a session. */
	public SchemeDialog(Shell parent, EditSession session) {
		super(parent);
		this.session = session;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Scheme_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(16, 8).applyTo(area);
		createProfile(area);
		createBlind(area);
		list = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, HEIGHT).applyTo(list);
		column(Messages.Scheme_tagset, 190);
		column(Messages.Scheme_layer, 90);
		editor = new TagsetEditor(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, HEIGHT).applyTo(editor);
		list.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				switchActive((TableItem) e.item);
			} else {
				editor.show(selected());
			}
		});
		Workspace.listen(area, new WorkspaceListener() {
			@Override
			public void changed(SessionChange change) {
				fill();
			}
		});
		fill();
		return area;
	}

	private void createProfile(Composite area) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(Messages.NewCorpus_profile);
		basic = profile(line, Messages.NewCorpus_basic, Profile.BASIC);
		full = profile(line, Messages.NewCorpus_full, Profile.FULL);
		Label hint = Css.style(new Label(line, SWT.NONE), "muted"); //$NON-NLS-1$
		hint.setText(Messages.Scheme_hint);
		hint.setFont(Fonts.small());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(hint);
	}

	/** Taken over when the field is left: each step on the way to a number would be an edit of its own. */
	private void createBlind(Composite area) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(Messages.Scheme_blind);
		blind = new Spinner(line, SWT.BORDER);
		blind.setValues(BlindShare.percent(session.store().corpus()), 0, 100, 0, 1, 10);
		blind.setToolTipText(Messages.Scheme_blindHint);
		blind.addListener(SWT.FocusOut, e -> takeBlind());
		blind.addListener(SWT.DefaultSelection, e -> takeBlind());
	}

	private void takeBlind() {
		if (blind.getSelection() != BlindShare.percent(session.store().corpus())) {
			Workspace.execute(new SetFeature(session.store().corpus(), Literals.CORPUS__BLIND_SHARE, blind.getSelection()));
		}
	}

	@Override
	protected void okPressed() {
		takeBlind();
		super.okPressed();
	}

	private static Button profile(Composite line, String text, Profile profile) {
		Button button = new Button(line, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, e -> {
			if (button.getSelection()) {
				Workspace.execute(new ChangeProfile(profile));
			}
		});
		return button;
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(list, SWT.LEAD);
		column.setText(text);
		column.setWidth(width);
	}

	private void fill() {
		boolean isFull = Profile.FULL.name().equalsIgnoreCase(session.store().corpus().getProfile());
		basic.setSelection(!isFull);
		full.setSelection(isFull);
		blind.setSelection(BlindShare.percent(session.store().corpus()));
		Tagset chosen = selected();
		List<Tagset> tagsets = session.store().corpus().getTagsets();
		list.setRedraw(false);
		list.removeAll();
		for (Tagset tagset : tagsets) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(new String[] { Scheme.label(tagset) + "  (" + tagset.getTags().size() + ')', Layer.of(tagset.getLayer()).label() }); //$NON-NLS-1$
			item.setChecked(tagset.isActive());
			item.setData(tagset);
		}
		int index = tagsets.indexOf(chosen);
		list.setSelection(Math.max(0, index));
		list.setRedraw(true);
		editor.show(selected());
	}

	private Tagset selected() {
		return list.getSelectionCount() == 0 ? null : (Tagset) list.getSelection()[0].getData();
	}

	private void switchActive(TableItem item) {
		Tagset tagset = (Tagset) item.getData();
		Workspace.execute(new EditTagset(tagset, TagsetEditor.copies(tagset), item.getChecked()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	/** The title of a tagset with the name of its attribute, as files and other programs know it. */
	static String title(Tagset tagset) {
		return NLS.bind(Messages.Scheme_tagsOf, Scheme.label(tagset), tagset.getLayer() + '.' + tagset.getName());
	}
}
