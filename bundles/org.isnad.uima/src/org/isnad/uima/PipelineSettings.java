// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;

/**
 * How a user wants pipelines to run: in which order, which of them, and each with which threshold and parameters. A setting for a pipeline that is not
 * installed is kept. The file is small and for people to read; {@link PipelineSettingsFile} says how it looks. A value; any thread may use it.
 *
 * @param settings in the order in which the pipelines run, at most one for each
 */
public record PipelineSettings(List<PipelineSetting> settings) {
	/** What holds where nobody set anything. */
	public static final PipelineSettings NONE = new PipelineSettings(List.of());

	/** Of two settings for one pipeline the first stays. */
	public PipelineSettings {
		Map<String, PipelineSetting> byPipeline = new LinkedHashMap<>();
		settings.forEach(setting -> byPipeline.putIfAbsent(setting.pipeline(), setting));
		settings = List.copyOf(byPipeline.values());
	}

	/** Where the settings of the user are kept, for the window and the command line alike; the file need not be there. */
	public static Path userFile() {
		return Path.of(System.getProperty("user.home"), ".isnad", "pipelines.conf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Reads a file. Where there is none, nothing is set. What cannot be understood in it is passed over and told; the rest holds.
	 *
	 * @param problems called with file, line, cause and remedy of each problem, for a user to read
	 */
	public static PipelineSettings load(Path file, Consumer<String> problems) {
		try {
			return new PipelineSettings(PipelineSettingsFile.parse(Files.readString(file, StandardCharsets.UTF_8), file.toString(), problems));
		} catch (NoSuchFileException e) {
			return NONE;
		} catch (IOException e) {
			problems.accept(NLS.bind(Messages.settingsUnread, file, e.getClass().getSimpleName()));
			return NONE;
		}
	}

	/**
	 * Writes a file, whole or not at all. If the one that is there holds something that could not be understood, it stays beside it
	 * under the name with {@code .unread} at its end, so that nothing is lost.
	 */
	public void save(Path file) throws IOException {
		Path target = file.toAbsolutePath();
		Files.createDirectories(target.getParent());
		if (Files.exists(target)) {
			List<String> problems = new ArrayList<>();
			load(target, problems::add);
			if (!problems.isEmpty()) {
				Files.copy(target, target.resolveSibling(target.getFileName() + ".unread"), StandardCopyOption.REPLACE_EXISTING); //$NON-NLS-1$
			}
		}
		Path fresh = Files.createTempFile(target.getParent(), ".saving-", null); //$NON-NLS-1$
		try {
			Files.writeString(fresh, PipelineSettingsFile.format(settings), StandardCharsets.UTF_8);
			Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** How a pipeline is to run; as it runs where nothing is set if there is no setting for it. */
	public PipelineSetting of(String pipeline) {
		return find(pipeline).orElseGet(() -> PipelineSetting.of(pipeline));
	}

	private Optional<PipelineSetting> find(String pipeline) {
		return settings.stream().filter(setting -> setting.pipeline().equals(pipeline)).findFirst();
	}

	/** The same with this setting in the place of the one for its pipeline, or at the end where there is none. */
	public PipelineSettings with(PipelineSetting setting) {
		List<PipelineSetting> changed = new ArrayList<>(settings);
		changed.replaceAll(each -> each.pipeline().equals(setting.pipeline()) ? setting : each);
		changed.add(setting);
		return new PipelineSettings(changed);
	}

	/** The same in this order of pipelines; those that are not named follow as they were. */
	public PipelineSettings inOrder(List<String> pipelines) {
		List<PipelineSetting> ordered = new ArrayList<>();
		pipelines.forEach(pipeline -> ordered.add(of(pipeline)));
		ordered.addAll(settings);
		return new PipelineSettings(ordered);
	}

	/** Pipelines in the order of the settings; those without one follow, first those over documents, for what they find is what others relate. */
	public List<Pipeline> order(List<Pipeline> pipelines) {
		List<Pipeline> ordered = new ArrayList<>();
		settings.forEach(setting -> pipelines.stream().filter(p -> p.id().equals(setting.pipeline())).forEach(ordered::add));
		List<Pipeline> rest = new ArrayList<>(pipelines);
		rest.removeAll(ordered);
		rest.sort((a, b) -> a.scope().compareTo(b.scope()));
		ordered.addAll(rest);
		return ordered;
	}

	/** The pipelines among these that are on, in their order. */
	public List<Pipeline> chosen(List<Pipeline> pipelines) {
		return order(pipelines).stream().filter(pipeline -> of(pipeline.id()).on()).toList();
	}
}
