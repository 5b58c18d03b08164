// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.core.BlindShare;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.suggest.RunPlan;
import org.isnad.internal.rcp.suggest.RunScope;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineSettings;
import org.isnad.uima.Pipelines;

/** Asks which pipelines run, and over what. */
final class SuggestPage extends FormPage {

	private static final String ALL = "*"; //$NON-NLS-1$

	private final PipelineSettings settings = PipelineSettings.load(PipelineSettings.userFile(), Jobs::warn);
	private final List<Pipeline> pipelines = settings.order(Pipelines.installed().all());
	private final List<RunScope> scopes = Arrays.stream(RunScope.values()).filter(scope -> scope.target().isPresent()).toList();
	private Combo pipeline;
	private Combo scope;
	private Label hint;

	SuggestPage() {
		super("suggest", Messages.Suggest_title, Messages.Suggest_description); //$NON-NLS-1$
	}

	@Override
	void createFields(Composite parent) {
		List<String> names = new ArrayList<>(List.of(Messages.Suggest_allOn));
		List<String> ids = new ArrayList<>(List.of(ALL));
		pipelines.forEach(each -> {
			names.add(each.label());
			ids.add(each.id());
		});
		pipeline = choice(Messages.Suggest_pipeline, "pipeline", names, ids, Pipelines.DEFAULT); //$NON-NLS-1$
		scope = choice(Messages.Suggest_scope, "over", scopes.stream().map(RunScope::label).toList(), //$NON-NLS-1$
			scopes.stream().map(RunScope::name).toList(), scopes.get(0).name());
		if (scopes.contains(RunScope.WORDS)) {
			// Who has selected words means them.
			scope.select(scopes.indexOf(RunScope.WORDS));
		}
		hint = hint(Messages.Suggest_hint);
	}

	/** What was chosen. */
	RunPlan plan() {
		int chosen = pipeline.getSelectionIndex();
		RunScope over = scopes.get(scope.getSelectionIndex());
		if (chosen == 0) {
			return new RunPlan(List.of(), over);
		}
		Pipeline one = pipelines.get(chosen - 1);
		return new RunPlan(List.of(one.id()), over.suits(one) ? over : RunScope.CORPUS);
	}

	@Override
	String problem() {
		if (hint != null) {
			hint.setText(words());
			hint.requestLayout();
		}
		return pipelines.isEmpty() ? Messages.Suggest_none : null;
	}

	/** What to know about this choice. */
	private String words() {
		int chosen = pipeline.getSelectionIndex();
		RunScope over = scopes.get(scope.getSelectionIndex());
		if (chosen == 0) {
			String on = String.join(Messages.Summary_comma, new RunPlan(List.of(), over).chosen(settings).stream().map(Pipeline::label).toList());
			return on.isEmpty() ? Messages.Suggest_none : on;
		}
		if (!over.suits(pipelines.get(chosen - 1))) {
			return Messages.Suggest_wholeCorpus;
		}
		return isBlind(over) ? NLS.bind(Messages.Suggest_blind, BlindShare.percent(Workspace.corpus().orElseThrow().corpus())) : Messages.Suggest_hint;
	}

	private static boolean isBlind(RunScope over) {
		return (over == RunScope.DOCUMENT || over == RunScope.WORDS) && Documents.activeDocument()
			.filter(document -> Workspace.corpus().filter(store -> BlindShare.isBlind(store.corpus(), document.getId())).isPresent()).isPresent();
	}
}
