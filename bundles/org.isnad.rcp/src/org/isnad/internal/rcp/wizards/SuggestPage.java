// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.isnad.internal.rcp.Messages;
import org.isnad.model.Document;
import org.isnad.ui.Documents;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;

/** Asks which pipeline runs, and over which documents. */
final class SuggestPage extends FormPage {

	private static final String THIS = "this"; //$NON-NLS-1$
	private static final String ALL = "all"; //$NON-NLS-1$

	private final List<Pipeline> pipelines = Pipelines.installed().all();
	private final Optional<Document> open = Documents.activeDocument();
	private Combo pipeline;
	private Combo scope;

	SuggestPage() {
		super("suggest", Messages.Suggest_title, Messages.Suggest_description); //$NON-NLS-1$
	}

	@Override
	void createFields(Composite parent) {
		pipeline = choice(Messages.Suggest_pipeline, "pipeline", pipelines.stream().map(Pipeline::label).toList(), //$NON-NLS-1$
			pipelines.stream().map(Pipeline::id).toList(), Pipelines.DEFAULT);
		scope = choice(Messages.Suggest_scope, "scope", List.of(Messages.Suggest_this, Messages.Suggest_all), List.of(THIS, ALL), THIS); //$NON-NLS-1$
		if (open.isEmpty()) {
			scope.select(1);
			scope.setEnabled(false);
		}
		hint(Messages.Suggest_hint);
	}

	Pipeline pipeline() {
		return pipelines.get(pipeline.getSelectionIndex());
	}

	Predicate<Document> documents() {
		boolean all = scope.getSelectionIndex() == 1 || pipeline().scope() == Pipeline.Scope.CORPUS;
		return all ? document -> true : document -> document.getId().equals(open.orElseThrow().getId());
	}

	@Override
	String problem() {
		return pipelines.isEmpty() ? Messages.Suggest_none : null;
	}
}
