// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.Option;
import org.isnad.cli.Spelling;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;
import org.isnad.uima.installed.EngineDraft;
import org.isnad.uima.installed.EngineException;
import org.isnad.uima.installed.EngineForms;

/** The pipeline that {@code --pipeline} names: one that is installed, by its id, or an engine by its path, opened for this run only. */
final class ChosenPipeline implements AutoCloseable {
	private final Pipeline pipeline;
	private final EngineDraft draft;

	private ChosenPipeline(Pipeline pipeline, EngineDraft draft) {
		this.pipeline = pipeline;
		this.draft = draft;
	}

	static List<Option> options() {
		return List.of(Option.of("pipeline", "ID|PATH", Messages.suggestPipeline), Option.of("mapping", "FILE", Messages.suggestMapping), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Option.many("classpath", "PATH", Messages.enginesClassPath)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static ChosenPipeline of(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		String named = arguments.value("pipeline").orElse(Pipelines.DEFAULT); //$NON-NLS-1$
		Pipelines installed = Pipelines.installed();
		Optional<Pipeline> known = installed.find(named);
		if (known.isPresent()) {
			if (arguments.has("mapping")) { //$NON-NLS-1$
				throw new UsageException(NLS.bind(Messages.suggestMappingAlone, named));
			}
			return new ChosenPipeline(known.get(), null);
		}
		if (!Files.exists(Arguments.path(named))) {
			List<String> ids = installed.all().stream().map(Pipeline::id).toList();
			String nearest = Spelling.nearest(named, ids);
			throw new UsageException(nearest == null ? NLS.bind(Messages.noPipeline, named, String.join(", ", ids)) : NLS.bind(Messages.noPipelineNear, named, nearest)); //$NON-NLS-1$
		}
		try {
			return open(Arguments.path(named), arguments, monitor);
		} catch (EngineException | IOException e) {
			throw new CorpusException(e.getMessage(), null, e);
		}
	}

	private static ChosenPipeline open(Path path, Arguments arguments, IProgressMonitor monitor) throws UsageException, EngineException, IOException {
		EngineDraft draft = EngineDraft.openOnce(path, classPath(arguments), EngineForms.installed(), monitor);
		try {
			return new ChosenPipeline(draft.pipeline(mapping(arguments, draft)), draft);
		} catch (EngineException | IOException | UsageException | RuntimeException e) {
			draft.close();
			throw e;
		}
	}

	/** The folders and jars that {@code --classpath} names. */
	static List<Path> classPath(Arguments arguments) throws UsageException {
		List<Path> paths = new ArrayList<>();
		for (String each : arguments.values("classpath")) { //$NON-NLS-1$
			paths.add(Arguments.path(each));
		}
		return paths;
	}

	/** The text of the file that {@code --mapping} names, or what the engine itself proposes. */
	static String mapping(Arguments arguments, EngineDraft draft) throws UsageException, IOException, EngineException {
		String file = arguments.value("mapping").orElse(null); //$NON-NLS-1$
		if (file == null) {
			return draft.mapping();
		}
		Path path = Arguments.path(file);
		if (!Files.isRegularFile(path)) {
			throw new UsageException(NLS.bind(Messages.enginesNoMapping, file));
		}
		return Files.readString(path);
	}

	Pipeline pipeline() {
		return pipeline;
	}

	/** What a person should know: that code which is not Isnad's ran. */
	List<String> notes() {
		return draft == null ? List.of() : List.of(NLS.bind(Messages.enginesRan, draft.summary().provenance()));
	}

	@Override
	public void close() throws CorpusException {
		if (draft != null) {
			try {
				draft.close();
			} catch (EngineException e) {
				throw new CorpusException(e.getMessage(), null, e);
			}
		}
	}
}
