// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.core.Layer;
import org.isnad.model.Decision;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Along;
import org.isnad.ui.adjudication.Bench;
import org.isnad.ui.adjudication.ChoiceWords;
import org.isnad.ui.adjudication.Names;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.Segments;

/** How an item is decided: the ways with their keys, whose tags, what comes along, why, and what the annotators are told. */
final class DecisionForm extends Composite {
	private static final String OWN = "*"; //$NON-NLS-1$
	private static final int MOST_TAGGERS = 4;

	private final Label standing;
	private final OptionList options;
	private final FieldTitle tagsTitle;
	private final Segments tags;
	private final FieldTitle alongTitle;
	private final Label along;
	private final ReasonField reason;
	private final Text note;
	private final Button make;
	private final Button later;
	private String shown;

	DecisionForm(Composite parent) {
		super(parent, SWT.NONE);
		Css.style(this, "part"); //$NON-NLS-1$
		GridLayout grid = new GridLayout(2, false);
		grid.marginWidth = 12;
		grid.marginHeight = 8;
		grid.verticalSpacing = 4;
		setLayout(grid);
		standing = wide(Css.style(new Label(this, SWT.WRAP), "muted")); //$NON-NLS-1$
		standing.setFont(Fonts.small());
		wide(new FieldTitle(this, AdjudicationMessages.spanTitle, "Enter")); //$NON-NLS-1$
		options = wide(new OptionList(this));
		tagsTitle = wide(new FieldTitle(this, AdjudicationMessages.tagsTitle, "T")); //$NON-NLS-1$
		tags = wide(new Segments(this, 1, values -> Bench.get().setTagsOf(values.isEmpty() || OWN.equals(values.get(0)) ? null : values.get(0))));
		alongTitle = wide(new FieldTitle(this, AdjudicationMessages.comesAlong, null));
		along = wide(new Label(this, SWT.WRAP));
		along.setFont(Fonts.small());
		wide(new FieldTitle(this, AdjudicationMessages.reasonTitle, "R")); //$NON-NLS-1$
		reason = wide(new ReasonField(this));
		wide(new FieldTitle(this, AdjudicationMessages.noteTitle, "N")); //$NON-NLS-1$
		note = wide(new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP));
		((GridData) note.getLayoutData()).heightHint = Fonts.scaled(46);
		SpokenName.give(note, () -> AdjudicationMessages.noteTitle);
		note.addListener(SWT.Modify, e -> Bench.get().setNote(note.getText()));
		note.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				options.setFocus();
			}
		});
		note.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
				e.doit = false;
				options.setFocus();
				Bench.get().decideMarked();
			}
		});
		make = new Button(this, SWT.PUSH);
		Css.style(make, "primary"); //$NON-NLS-1$
		make.addListener(SWT.Selection, e -> press());
		make.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		later = new Button(this, SWT.PUSH);
		later.setText(AdjudicationMessages.later + "   S"); //$NON-NLS-1$
		later.addListener(SWT.Selection, e -> Bench.get().step(true));
	}

	private static <C extends Control> C wide(C control) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		return control;
	}

	private void press() {
		options.setFocus();
		if (isOpen()) {
			Bench.get().decideMarked();
		} else {
			Bench.get().reopen();
		}
	}

	private static boolean isOpen() {
		return Bench.get().current().filter(item -> item.status().isOpen()).isPresent();
	}

	void show(Item item, Docket docket) {
		boolean open = item.status().isOpen();
		standing(item);
		options.show(Bench.get().options(), Bench.get().option().orElse(null));
		List<Choice> whose = new ArrayList<>(List.of(Choice.of(OWN, AdjudicationMessages.tagsOwn)));
		Names names = Names.of(item);
		item.versions().stream().limit(MOST_TAGGERS).forEach(version -> whose.add(Choice.of(version.annotator(), names.name(version.annotator()))));
		visible(item.versions().size() > 1, tagsTitle, tags);
		tags.setName(AdjudicationMessages.tagsTitle);
		tags.show(whose, List.of(Bench.get().tagsOf().orElse(OWN)));
		String comes = along(item, docket);
		visible(!comes.isEmpty(), alongTitle, along);
		along.setText(comes);
		reason.show(Bench.get().reason().orElse(null));
		if (!item.key().equals(shown) || !note.isFocusControl() && !note.getText().equals(Bench.get().note())) {
			shown = item.key();
			String words = Objects.requireNonNullElse(Bench.get().note(), ""); //$NON-NLS-1$
			note.setFont(Quote.arabic(words) ? Fonts.quote() : Fonts.ui());
			note.setText(words);
		}
		make.setText(open ? AdjudicationMessages.makeGold + "   Enter" : AdjudicationMessages.reopen + "   O"); //$NON-NLS-1$ //$NON-NLS-2$
		make.setEnabled(open || item.group() != null);
		layout(true, true);
	}

	private void standing(Item item) {
		Decision decision = item.decision();
		String words = ""; //$NON-NLS-1$
		if (decision != null && decision.getPolicy() != null && !item.status().isOpen()) {
			words = Isolation.message(AdjudicationMessages.byPolicy, decision.getPolicy() + (decision.getReason() == null ? "" : " \u00b7 " + decision.getReason())); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (decision != null && decision.getBy() != null) {
			words = Isolation.message(AdjudicationMessages.byPerson, decision.getBy(), ChoiceWords.of(item));
		}
		standing.setText(words);
		visible(!words.isEmpty(), standing);
	}

	private static String along(Item item, Docket docket) {
		List<String> lines = new ArrayList<>();
		if (item.layer() == Layer.ATTRIBUTION || item.layer() == Layer.RELATION) {
			return item.status().isOpen() ? AdjudicationMessages.endsCome : ""; //$NON-NLS-1$
		}
		int attributions = Along.count(item, docket, Layer.ATTRIBUTION);
		int relations = Along.count(item, docket, Layer.RELATION);
		if (attributions > 0) {
			lines.add(attributions == 1 ? AdjudicationMessages.attributionCome : Isolation.message(AdjudicationMessages.attributionsCome, attributions));
		}
		if (relations > 0) {
			lines.add(relations == 1 ? AdjudicationMessages.relationCome : Isolation.message(AdjudicationMessages.relationsCome, relations));
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private static void visible(boolean visible, Control... controls) {
		for (Control control : controls) {
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
		}
	}

	void openReason() {
		reason.setFocus();
		reason.open();
	}

	void editNote() {
		note.setFocus();
		note.setSelection(note.getText().length());
	}

	@Override
	public boolean setFocus() {
		return options.setFocus();
	}
}
