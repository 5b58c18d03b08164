/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one annotator (or engine, or adjudication) marked in one document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.AnnotationSet#getDocument <em>Document</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getKind <em>Kind</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getState <em>State</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getSources <em>Sources</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getCues <em>Cues</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getAttributions <em>Attributions</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getSuggestionDecisions <em>Suggestion Decisions</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.isnad.model.AnnotationSet#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getAnnotationSet()
 * @model
 * @generated
 */
public interface AnnotationSet extends Root {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Document()
	 * @model
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.isnad.model.AnnotationSet#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the annotator, or of the pipeline for suggestions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Annotator()
	 * @model
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.isnad.model.AnnotationSet#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.isnad.model.SetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose work it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.isnad.model.SetKind
	 * @see #setKind(SetKind)
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Kind()
	 * @model
	 * @generated
	 */
	SetKind getKind();

	/**
	 * Sets the value of the '{@link org.isnad.model.AnnotationSet#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.isnad.model.SetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SetKind value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the text that was annotated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.isnad.model.AnnotationSet#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.isnad.model.WorkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the work has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.isnad.model.WorkState
	 * @see #setState(WorkState)
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_State()
	 * @model
	 * @generated
	 */
	WorkState getState();

	/**
	 * Sets the value of the '{@link org.isnad.model.AnnotationSet#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.isnad.model.WorkState
	 * @see #getState()
	 * @generated
	 */
	void setState(WorkState value);

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claims.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.SourceMention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source mentions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceMention> getSources();

	/**
	 * Returns the value of the '<em><b>Cues</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Cue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Cues()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cue> getCues();

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The times, places and quantities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Anchors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getAnchors();

	/**
	 * Returns the value of the '<em><b>Attributions</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Attribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attributions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributions</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Attributions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attribution> getAttributions();

	/**
	 * Returns the value of the '<em><b>Suggestion Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.SuggestionDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided about suggestions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestion Decisions</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_SuggestionDecisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<SuggestionDecision> getSuggestionDecisions();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The log of adjudication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.WorkStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the state of the work came about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getAnnotationSet_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<WorkStep> getSteps();

} // AnnotationSet
