// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.uima.Pipeline;
import org.isnad.uima.mapping.EngineMapping;
import org.isnad.uima.mapping.MappingException;
import org.isnad.uima.mapping.MappingProblem;
import org.isnad.uima.mapping.MappingProposal;

/**
 * An engine that was opened and can be looked at, before anyone agreed to run it: none of its code has run. It is then installed, or
 * run once, or closed; what was not installed is deleted when it is closed. For one thread at a time.
 */
public final class EngineDraft implements AutoCloseable {
	private final InstalledEngines target;
	private final EngineForm form;
	private final Path source;
	private final Path folder;
	private final EngineFiles files;
	private final EngineReading reading;
	private boolean installed;

	private EngineDraft(InstalledEngines target, EngineForm form, Path source, Path folder, EngineFiles files, EngineReading reading) {
		this.target = target;
		this.form = form;
		this.source = source;
		this.folder = folder;
		this.files = files;
		this.reading = reading;
	}

	/**
	 * Opens an engine to install it.
	 *
	 * @param path      a descriptor, a PEAR, or a folder that a form knows
	 * @param classPath folders and jars with its classes; where there are none, those are taken that usually lie around a descriptor
	 * @throws EngineException if it is no engine, is broken or unsafe; nothing of it stays
	 */
	public static EngineDraft open(Path path, List<Path> classPath, InstalledEngines target, IProgressMonitor monitor) throws EngineException {
		return open(path, classPath, target, true, monitor);
	}

	/** Opens an engine to run it without installing it; what is large stays where it is. */
	public static EngineDraft openOnce(Path path, List<Path> classPath, EngineForms forms, IProgressMonitor monitor) throws EngineException {
		try {
			Path temporary = Files.createTempDirectory("isnad-engine"); //$NON-NLS-1$
			return open(path, classPath, new InstalledEngines(temporary, forms), false, monitor);
		} catch (IOException e) {
			throw EngineException.at(path.toString(), 0, NLS.bind(Messages.unreadable, SecureXml.reason(e)), e);
		}
	}

	private static EngineDraft open(Path path, List<Path> classPath, InstalledEngines target, boolean lasting, IProgressMonitor monitor) throws EngineException {
		Path source = path.toAbsolutePath().normalize();
		EngineForm form = target.forms().of(source);
		Path folder = target.folder().resolve(InstalledEngines.PREFIX + UUID.randomUUID().toString().substring(0, 8));
		boolean well = false;
		try {
			target.sweep();
			Files.createDirectories(folder);
			EngineFiles files = form.open(source, classPath, folder.resolve("files"), lasting, monitor); //$NON-NLS-1$
			EngineDraft draft = new EngineDraft(target, form, source, folder, files, EngineReading.of(files, target.loader(form.id(), folder, files)));
			well = true;
			return draft;
		} catch (IOException e) {
			throw EngineException.at(folder.toString(), 0, NLS.bind(Messages.notWritten, SecureXml.reason(e)), e);
		} finally {
			if (!well) {
				InstalledEngines.delete(folder);
				deleteTemporary(target, lasting);
			}
		}
	}

	private static void deleteTemporary(InstalledEngines target, boolean lasting) throws EngineException {
		if (!lasting) {
			InstalledEngines.delete(target.folder());
		}
	}

	/** What it says of itself. */
	public EngineSummary summary() {
		return reading.summary();
	}

	/** The id it gets: its name as the name of a file; an engine of the same name has it already and is replaced. */
	public String id() {
		StringBuilder id = new StringBuilder();
		summary().name().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c)) {
				id.appendCodePoint(c);
			} else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
				id.append('-');
			}
		});
		String name = id.toString().replaceAll("-$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return CorpusStore.isValidName(name) ? name : "engine"; //$NON-NLS-1$
	}

	/** The mapping to begin with: that of the engine it replaces, what its form knows, or a proposal from its types. */
	public String mapping() throws EngineException {
		InstalledEngine before = target.find(id()).orElse(null);
		if (before != null && Files.exists(before.mappingFile())) {
			try {
				String kept = Files.readString(before.mappingFile());
				if (problems(kept, reading).isEmpty()) {
					return kept;
				}
			} catch (IOException e) {
				throw EngineException.at(before.mappingFile().toString(), 0, NLS.bind(Messages.unreadable, SecureXml.reason(e)), e);
			}
		}
		return form.mapping(files).orElseGet(() -> MappingProposal.of(reading.typeSystem()));
	}

	/** What is wrong with the text of a mapping; nothing where all is well. */
	public List<MappingProblem> check(String mapping) {
		return problems(mapping, reading);
	}

	static List<MappingProblem> problems(String mapping, EngineReading reading) {
		try {
			EngineMapping parsed = EngineMapping.parse("", mapping); //$NON-NLS-1$
			List<MappingProblem> problems = new ArrayList<>(parsed.check(reading.typeSystem()));
			if (reading.summary().scope() == Pipeline.Scope.DOCUMENT) {
				// A relation names claims by their ids, and those of one document have none before they are suggested.
				parsed.rules().stream().filter(rule -> rule.layer() == Layer.RELATION).forEach(rule -> problems.add(new MappingProblem(rule.line(), Messages.relatesNothing)));
			}
			problems.sort(Comparator.comparingInt(MappingProblem::line));
			return problems;
		} catch (MappingException e) {
			return e.problems();
		}
	}

	/**
	 * Keeps it, in place of an engine of the same id.
	 *
	 * @throws EngineException if the mapping does not hold, another pipeline has the id, or it cannot be written
	 */
	public InstalledEngine install(String mapping, Set<String> takenIds) throws EngineException {
		String id = id();
		InstalledEngine before = target.find(id).orElse(null);
		if (before == null && takenIds.contains(id)) {
			throw new EngineException(NLS.bind(Messages.alreadyThere, id), null);
		}
		InstalledEngine engine = new InstalledEngine(id, form.id(), source.toString(), summary(), folder, files);
		prepare(engine, mapping);
		try {
			EngineRecord.write(engine);
		} catch (IOException e) {
			throw EngineException.at(folder.toString(), 0, NLS.bind(Messages.notWritten, SecureXml.reason(e)), e);
		}
		installed = true;
		if (before != null) {
			InstalledEngines.delete(before.folder());
		}
		return engine;
	}

	/** Its pipeline, good until it is closed. @throws EngineException if the mapping does not hold */
	public Pipeline pipeline(String mapping) throws EngineException {
		InstalledEngine engine = new InstalledEngine(id(), form.id(), source.toString(), summary(), folder, files);
		prepare(engine, mapping);
		return target.pipeline(engine);
	}

	private void prepare(InstalledEngine engine, String mapping) throws EngineException {
		List<MappingProblem> problems = check(mapping);
		if (!problems.isEmpty()) {
			MappingProblem first = problems.getFirst();
			throw EngineException.at(engine.mappingFile().getFileName().toString(), first.line(), first.message(), null);
		}
		try {
			Files.writeString(engine.mappingFile(), mapping);
		} catch (IOException e) {
			throw EngineException.at(engine.mappingFile().toString(), 0, NLS.bind(Messages.notWritten, SecureXml.reason(e)), e);
		}
		Aggregate.write(engine.pipelineFile(), reading, files.descriptor(), engine.mappingFile());
	}

	/** The layers that a mapping and the engine itself fill, by id. */
	public Set<String> layers(String mapping) throws MappingException {
		Set<String> layers = new LinkedHashSet<>(summary().speaks());
		layers.addAll(EngineMapping.parse("", mapping).layers()); //$NON-NLS-1$
		return layers;
	}

	/** Deletes what was not installed. */
	@Override
	public void close() throws EngineException {
		if (!installed) {
			InstalledEngines.delete(folder);
			deleteTemporary(target, !target.folder().getFileName().toString().startsWith("isnad-engine")); //$NON-NLS-1$
		}
	}
}
