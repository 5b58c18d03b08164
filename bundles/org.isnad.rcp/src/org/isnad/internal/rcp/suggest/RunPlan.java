// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.isnad.ui.Settings;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineSettings;
import org.isnad.uima.Pipelines;

/**
 * Which pipelines are to run over what.
 *
 * @param pipelines ids in the order in which they run; none stands for all that are switched on
 * @param scope     over what
 */
public record RunPlan(List<String> pipelines, RunScope scope) {

	private static final String LAST = "suggest.last"; //$NON-NLS-1$

	public RunPlan {
		pipelines = List.copyOf(pipelines);
	}

	/** The pipelines themselves: those that are named and installed, else all that are on and suit the scope, in the order of the settings. */
	public List<Pipeline> chosen(PipelineSettings settings) {
		Pipelines installed = Pipelines.installed();
		return pipelines.isEmpty() ? settings.chosen(installed.all()).stream().filter(scope::suits).toList()
			: pipelines.stream().map(installed::find).flatMap(Optional::stream).toList();
	}

	/** The plan that ran last, in this or an earlier session of the window. */
	public static Optional<RunPlan> last() {
		List<String> stored = new ArrayList<>(Settings.list(LAST));
		if (stored.isEmpty()) {
			return Optional.empty();
		}
		String scope = stored.removeFirst();
		return Arrays.stream(RunScope.values()).filter(each -> each.name().equals(scope)).findFirst().map(each -> new RunPlan(stored, each));
	}

	void remember() {
		List<String> stored = new ArrayList<>(List.of(scope.name()));
		stored.addAll(pipelines);
		Settings.remember(LAST, String.join("\n", stored)); //$NON-NLS-1$
	}
}
