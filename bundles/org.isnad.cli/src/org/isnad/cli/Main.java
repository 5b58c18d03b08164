// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.isnad.agreement.StudyException;
import org.isnad.cli.commands.Commands;
import org.isnad.core.CorpusException;
import org.isnad.exchange.RequestException;
import org.isnad.search.QueryException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Runs one call of the program, with or without OSGi. One call at a time. */
public final class Main {
	/** Done. */
	public static final int DONE = 0;
	/** Done, and problems were found. */
	public static final int PROBLEMS = 1;
	/** The call is wrong. */
	public static final int WRONG_CALL = 2;
	/** It failed. */
	public static final int FAILED = 3;

	private static final Gson JSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	private Main() {
	}

	/**
	 * Runs a call.
	 *
	 * @param args the words of the command line
	 * @param out  for results, UTF-8
	 * @param err  for progress and complaints, UTF-8
	 * @return the exit status
	 */
	public static int run(String[] args, PrintStream out, PrintStream err) {
		Console console = new Console(out, err, false);
		int status = run(args, console);
		console.flush();
		return status;
	}

	static int run(String[] args, Console console) {
		List<String> words = new ArrayList<>(Arrays.asList(args));
		List<Command> commands = Commands.all();
		boolean json = words.contains("--json"); //$NON-NLS-1$
		boolean debug = words.contains("--debug"); //$NON-NLS-1$
		if (words.size() == 2 && words.get(0).equals("help")) { //$NON-NLS-1$
			words = new ArrayList<>(List.of(words.get(1), "--help")); //$NON-NLS-1$
		}
		String name = words.stream().filter(word -> !word.startsWith("-")).findFirst().orElse(null); //$NON-NLS-1$
		if (name == null || name.equals("help") && words.size() == 1) { //$NON-NLS-1$
			return withoutCommand(words, commands, console, json);
		}
		Command command = commands.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
		if (command == null) {
			String nearest = Spelling.nearest(name, commands.stream().map(Command::name).toList());
			String message = nearest == null ? NLS.bind(Messages.unknownCommand, name) : NLS.bind(Messages.unknownCommandNear, name, nearest);
			return wrong(message, List.of(Messages.seeHelp), console, json);
		}
		words.remove(name);
		if (words.contains("--help") || words.contains("-h")) { //$NON-NLS-1$ //$NON-NLS-2$
			Help.of(command).forEach(console::print);
			return DONE;
		}
		return run(command, words, console, json, debug);
	}

	private static int withoutCommand(List<String> words, List<Command> commands, Console console, boolean json) {
		if (words.equals(List.of("--version"))) { //$NON-NLS-1$
			console.print("Isnad " + version()); //$NON-NLS-1$
			return DONE;
		}
		String strange = words.stream().filter(word -> !List.of("--help", "-h", "help", "--quiet", "--json", "--debug").contains(word)).findFirst().orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		if (strange != null) {
			return wrong(NLS.bind(Messages.noCommand, strange), List.of(Messages.seeHelp), console, json);
		}
		Help.ofProgram(commands).forEach(console::print);
		return DONE;
	}

	private static int run(Command command, List<String> words, Console console, boolean json, boolean debug) {
		ConsoleProgress progress = new ConsoleProgress(console, words.contains("--quiet")); //$NON-NLS-1$
		try {
			Arguments arguments = Arguments.parse(command, words);
			CommandResult result = !json && command instanceof StreamingCommand streaming ? streaming.run(arguments, progress, console::print)
					: command.run(arguments, progress);
			progress.finish();
			result.notes().forEach(console::complain);
			if (json) {
				console.print(JSON.toJson(result.json()));
			} else {
				result.lines().forEach(console::print);
			}
			return result.problems() ? PROBLEMS : DONE;
		} catch (UsageException | RequestException | QueryException wrong) {
			progress.finish();
			return wrong(wrong.getLocalizedMessage(), Help.usage(command), console, json);
		} catch (OperationCanceledException cancelled) {
			progress.finish();
			return failed(Messages.cancelled, null, console, json, false);
		} catch (CommandException | CorpusException | StudyException failure) {
			progress.finish();
			return failed(failure.getLocalizedMessage(), failure, console, json, debug);
		} catch (IOException failure) {
			progress.finish();
			return failed(reason(failure), failure, console, json, debug);
		} catch (OutOfMemoryError full) {
			progress.finish();
			return failed(Messages.outOfMemory, full, console, json, debug);
		} catch (Exception | LinkageError | StackOverflowError unexpected) {
			progress.finish();
			String message = NLS.bind(debug ? Messages.unexpected : Messages.unexpectedUseDebug, unexpected);
			return failed(message, unexpected, console, json, debug);
		}
	}

	/** The version of this bundle; outside OSGi nothing knows it. */
	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(Main.class);
		return bundle == null ? Messages.versionUnknown : bundle.getVersion().toString();
	}

	private static String reason(IOException failure) {
		String file = failure instanceof FileSystemException system ? system.getFile() : null;
		if (failure instanceof NoSuchFileException) {
			return NLS.bind(Messages.noSuchFile, file);
		}
		if (failure instanceof AccessDeniedException) {
			return NLS.bind(Messages.accessDenied, file);
		}
		return NLS.bind(Messages.ioFailed, failure.getLocalizedMessage());
	}

	private static int wrong(String message, List<String> usage, Console console, boolean json) {
		console.complain(NLS.bind(Messages.complaint, message));
		usage.forEach(console::complain);
		printError(message, console, json);
		return WRONG_CALL;
	}

	private static int failed(String message, Throwable cause, Console console, boolean json, boolean debug) {
		console.complain(NLS.bind(Messages.complaint, message));
		if (debug && cause != null) {
			console.trace(cause);
		}
		printError(message, console, json);
		return FAILED;
	}

	/** Who asked for an object gets one whatever happens. */
	private static void printError(String message, Console console, boolean json) {
		if (json) {
			JsonObject error = new JsonObject();
			error.addProperty("error", message); //$NON-NLS-1$
			console.print(JSON.toJson(error));
		}
	}
}
