// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.isnad.uima.Pipeline;
import org.isnad.uima.mapping.EngineMapping;
import org.isnad.uima.mapping.MappingException;
import org.isnad.uima.mapping.MappingProblem;

/**
 * A folder with engines that the user installed, one folder each. What cannot be read costs only itself. Any thread; two processes may
 * use one folder.
 */
public final class InstalledEngines {
	/** The system property that names another folder than the user's. */
	public static final String PROPERTY = "isnad.engines"; //$NON-NLS-1$
	/** One loader for each folder of an engine, so that asking for pipelines again opens nothing again. */
	private static final Map<Path, ClassLoader> LOADERS = new ConcurrentHashMap<>();

	/** How the names of the folders of engines begin. */
	static final String PREFIX = "e-"; //$NON-NLS-1$

	private final Path folder;
	private final EngineForms forms;

	/** The engines of a folder, which need not exist. */
	public InstalledEngines(Path folder, EngineForms forms) {
		this.folder = folder.toAbsolutePath().normalize();
		this.forms = forms;
	}

	/** The engines of the user: in the folder that {@link #PROPERTY} names, or else {@code .isnad/engines} of the home folder. */
	public static InstalledEngines ofUser() {
		String named = System.getProperty(PROPERTY);
		Path folder = named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".isnad", "engines"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new InstalledEngines(folder, EngineForms.installed());
	}

	/** Where they are. */
	public Path folder() {
		return folder;
	}

	/** The forms that it knows. */
	public EngineForms forms() {
		return forms;
	}

	/** All of them, by id; the consumer is told of each that cannot be read, for a user to read. */
	public List<InstalledEngine> all(Consumer<String> problems) {
		List<InstalledEngine> engines = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> folders = Files.list(folder)) {
				for (Path each : folders.filter(EngineRecord::isIn).sorted().toList()) {
					try {
						engines.add(EngineRecord.read(each));
					} catch (EngineException e) {
						problems.accept(e.getMessage());
					}
				}
			} catch (IOException e) {
				problems.accept(NLS.bind(Messages.inFile, folder, NLS.bind(Messages.unreadable, SecureXml.reason(e))));
			}
		}
		engines.sort(Comparator.comparing(InstalledEngine::id));
		return List.copyOf(engines);
	}

	/** All that can be read, by id. */
	public List<InstalledEngine> all() {
		return all(problem -> {
			// Whoever wants to tell them asks for them.
		});
	}

	/** The engine of this id. */
	public Optional<InstalledEngine> find(String id) {
		return all().stream().filter(engine -> engine.id().equals(id)).findFirst();
	}

	/** The pipelines of all of them; the consumer is told of each that is left out. */
	public List<Pipeline> pipelines(Consumer<String> problems) {
		List<Pipeline> pipelines = new ArrayList<>();
		for (InstalledEngine engine : all(problems)) {
			try {
				pipelines.add(pipeline(engine));
			} catch (EngineException e) {
				problems.accept(e.getMessage());
			}
		}
		return pipelines;
	}

	/**
	 * The pipeline of an engine. Nothing of the engine runs until it is started.
	 *
	 * @throws EngineException if its mapping has lines that cannot be understood, or its form is not there
	 */
	public Pipeline pipeline(InstalledEngine engine) throws EngineException {
		Set<String> layers = new LinkedHashSet<>(engine.summary().speaks());
		if (Files.exists(engine.mappingFile())) {
			try {
				layers.addAll(EngineMapping.read(engine.mappingFile()).layers());
			} catch (MappingException e) {
				throw new EngineException(e.getMessage(), e);
			}
		}
		if (!Files.isRegularFile(engine.pipelineFile()) || movedSince(engine)) {
			EngineReading reading = EngineReading.of(engine.files(), loader(engine));
			Aggregate.write(engine.pipelineFile(), reading, engine.files().descriptor(), Files.exists(engine.mappingFile()) ? engine.mappingFile() : null);
		}
		return engine.pipeline(List.copyOf(layers), loader(engine));
	}

	/** The descriptor of the pipeline names places, which are others once the folder is another. */
	private static boolean movedSince(InstalledEngine engine) throws EngineException {
		try {
			return !Files.readString(engine.pipelineFile()).contains(engine.files().descriptor().toUri().toString());
		} catch (IOException e) {
			throw EngineException.at(engine.pipelineFile().toString(), 0, NLS.bind(Messages.unreadable, SecureXml.reason(e)), e);
		}
	}

	/** What it says of itself, with its types and parameters, read from its files. */
	public EngineSummary summary(InstalledEngine engine) throws EngineException {
		return EngineReading.of(engine.files(), loader(engine)).summary();
	}

	/** Tells what is wrong with the text of a mapping for an engine, nothing where it may be saved; the engine is read once. */
	public Function<String, List<MappingProblem>> mappingCheck(InstalledEngine engine) throws EngineException {
		EngineReading reading = EngineReading.of(engine.files(), loader(engine));
		return text -> EngineDraft.problems(text, reading);
	}

	/** Keeps another mapping for an engine, in place of its own as a whole; the next run goes by it. */
	public void saveMapping(InstalledEngine engine, String text) throws EngineException {
		try {
			Path fresh = Files.createTempFile(engine.folder(), "mapping", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
			Files.writeString(fresh, text);
			Files.move(fresh, engine.mappingFile(), StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw EngineException.at(engine.mappingFile().toString(), 0, NLS.bind(Messages.notWritten, SecureXml.reason(e)), e);
		}
	}

	/** Removes an engine: closes its loader and deletes its folder. A pipeline of it that still runs fails. */
	public void remove(String id) throws EngineException {
		List<InstalledEngine> all = all();
		InstalledEngine engine = all.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow(
				() -> new EngineException(NLS.bind(Messages.noEngine, id, String.join(", ", all.stream().map(InstalledEngine::id).toList())), null)); //$NON-NLS-1$
		delete(engine.folder());
	}

	/** The loader of an engine, the same as long as it is installed. */
	ClassLoader loader(InstalledEngine engine) throws EngineException {
		return loader(engine.form(), engine.folder(), engine.files());
	}

	ClassLoader loader(String formId, Path engineFolder, EngineFiles files) throws EngineException {
		ClassLoader known = LOADERS.get(engineFolder);
		if (known != null) {
			return known;
		}
		EngineForm form = forms.find(formId).orElseThrow(() -> EngineException.at(engineFolder.toString(), 0, NLS.bind(Messages.formGone, formId), null));
		ClassLoader made = form.loader(files);
		ClassLoader other = LOADERS.putIfAbsent(engineFolder, made);
		if (other != null) {
			close(made, engineFolder);
		}
		return other == null ? made : other;
	}

	/** Deletes what an installation left that was killed a day ago or earlier; what is younger may still be looked at. */
	void sweep() throws IOException, EngineException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		Instant old = Instant.now().minus(Duration.ofDays(1));
		try (Stream<Path> folders = Files.list(folder)) {
			for (Path each : folders.filter(f -> f.getFileName().toString().startsWith(PREFIX) && !EngineRecord.isIn(f)).toList()) {
				if (Files.getLastModifiedTime(each).toInstant().isBefore(old)) {
					delete(each);
				}
			}
		}
	}

	static void delete(Path engineFolder) throws EngineException {
		ClassLoader loader = LOADERS.remove(engineFolder);
		if (loader != null) {
			close(loader, engineFolder);
		}
		try {
			FolderCopy.delete(engineFolder);
		} catch (IOException e) {
			throw EngineException.at(engineFolder.toString(), 0, NLS.bind(Messages.notDeleted, SecureXml.reason(e)), e);
		}
	}

	private static void close(ClassLoader loader, Path engineFolder) throws EngineException {
		// A loader that a bundle brings is the bundle's to close.
		if (loader instanceof EngineLoader own) {
			try {
				own.close();
			} catch (IOException e) {
				throw EngineException.at(engineFolder.toString(), 0, NLS.bind(Messages.notDeleted, SecureXml.reason(e)), e);
			}
		}
	}
}
